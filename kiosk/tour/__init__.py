"""Drives the finished kiosk by touch: the tour of every screen, and the visitor that tests share."""

from kiosk.tour.clock import ForwardClock
from kiosk.tour.command import main
from kiosk.tour.keys import NOT_CHOSEN, Keypad, Switch, reach_by_keys, reach_by_switch
from kiosk.tour.pictures import count_colours, is_blank, is_different
from kiosk.tour.remains import describe_view_models, list_remains
from kiosk.tour.report import StepResult, print_results, summarise
from kiosk.tour.seen import Seen, list_seen, scene_box
from kiosk.tour.tour import CHAPTERS, run_tour
from kiosk.tour.visitor import LostError, Visitor
from kiosk.tour.waiting import wait_for_rest, wait_until
from kiosk.tour.walk import Chapter, Step, Walk, rows_of
from kiosk.tour.warnings_heard import hear_warnings

__all__ = [
    "CHAPTERS",
    "NOT_CHOSEN",
    "Chapter",
    "ForwardClock",
    "Keypad",
    "LostError",
    "Seen",
    "Step",
    "StepResult",
    "Switch",
    "Visitor",
    "Walk",
    "count_colours",
    "describe_view_models",
    "hear_warnings",
    "is_blank",
    "is_different",
    "list_remains",
    "list_seen",
    "main",
    "print_results",
    "reach_by_keys",
    "reach_by_switch",
    "rows_of",
    "run_tour",
    "scene_box",
    "summarise",
    "wait_for_rest",
    "wait_until",
]
