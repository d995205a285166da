"""Puts a leaflet on a device that has pages: a printer, or a PDF."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import cast

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from kiosk.printing.contact_pieces import write_contact_pieces
from kiosk.printing.drawings import Drawings
from kiosk.printing.leaflet import Leaflet, Part
from kiosk.printing.page_pieces import write_page_pieces
from kiosk.printing.paging import measure, part_into_pages
from kiosk.printing.paper import PaperSize
from kiosk.printing.pieces import Piece, Words, heading, plain
from kiosk.printing.typesetting import DOTS_PER_INCH, DOTS_PER_MM, Box, Typesetter
from kiosk.printing.wording import number_page, write_foot
from kiosk.takeaway import Contact

_FOOT_SCALE = 0.8


class PrintingFailedError(Exception):
    """A leaflet did not get onto the paper."""


@dataclass(frozen=True, slots=True)
class SetPage:
    """What stands on one page, how long that is, and what stands at its foot."""

    boxes: tuple[Box, ...]
    filled: float
    foot: tuple[Box, ...]


def write_pieces(leaflet: Leaflet) -> tuple[Piece, ...]:
    """Return everything that stands on the leaflet, in order."""
    pieces: list[Piece] = [heading(leaflet.title, scale=1.7, space=0)] if leaflet.title else []
    for part in leaflet.parts:
        pieces.extend(_write_part(part, leaflet.lettering.is_easy_read))
    return tuple(pieces)


def _write_part(part: Part, is_easy_read: bool) -> tuple[Piece, ...]:
    if isinstance(part, Contact):
        return write_contact_pieces(part, is_easy_read=is_easy_read)
    return write_page_pieces(part, is_easy_read=is_easy_read)


def set_pages(leaflet: Leaflet, paper: PaperSize, drawings: Drawings) -> tuple[SetPage, ...]:
    """Set a leaflet for a paper, with the foot that each page has."""
    width = (paper.width_mm - 2 * paper.side_margin_mm) * DOTS_PER_MM
    setter = Typesetter(leaflet.lettering, width, drawings)
    boxes = [box for piece in write_pieces(leaflet) for box in setter.set_piece(piece)]
    extents = [box.extent for box in boxes]
    longest = _set_foot(setter, leaflet.ask, leaflet.content_date, number_page(99, 99))
    room = (paper.height_mm - 2 * paper.end_margin_mm) * DOTS_PER_MM - _height(longest)
    pages = part_into_pages(extents, room)
    return tuple(
        SetPage(
            tuple(boxes[page.start : page.stop]),
            measure(extents, page),
            _set_foot(setter, leaflet.ask, leaflet.content_date, number_page(number, len(pages))),
        )
        for number, page in enumerate(pages, start=1)
    )


def print_pages(device: QPagedPaintDevice, pages: tuple[SetPage, ...], paper: PaperSize) -> None:
    """Draw pages on a device, black on white.

    Raises:
        PrintingFailedError: The device does not take them.
    """
    device.setPageLayout(_lay_out(pages, paper))
    painter = QPainter()
    if not painter.begin(device):
        raise PrintingFailedError("the printer does not begin")
    try:
        for number, page in enumerate(pages):
            if number and not device.newPage():
                raise PrintingFailedError(f"the printer stops before page {number + 1}")
            _draw_page(painter, page, paper)
    finally:
        is_done = painter.end()
    if not is_done:
        raise PrintingFailedError("the printer does not end")


def _set_foot(setter: Typesetter, ask: str, content_date: date, number: str) -> tuple[Box, ...]:
    words = (
        Words(plain(write_foot(ask, content_date)), scale=_FOOT_SCALE, space=1.0),
        Words(plain(number), scale=_FOOT_SCALE, space=0.3),
    )
    return tuple(box for piece in words for box in setter.set_piece(piece))


def _height(boxes: tuple[Box, ...]) -> float:
    return sum(box.extent.space + box.extent.height for box in boxes)


def _lay_out(pages: tuple[SetPage, ...], paper: PaperSize) -> QPageLayout:
    """Return the size of all pages: printers take one a job. A roll is as long as the longest of them."""
    longest_mm = max(page.filled + _height(page.foot) for page in pages) / DOTS_PER_MM
    slip_mm = min(paper.height_mm, longest_mm + 2 * paper.end_margin_mm)
    # Qt takes a page that is wider than high for one that was turned.
    height_mm = max(slip_mm, paper.width_mm) if paper.is_roll else paper.height_mm
    size = QPageSize(
        QSizeF(paper.width_mm, height_mm),
        QPageSize.Unit.Millimeter,
        "",
        QPageSize.SizeMatchPolicy.FuzzyMatch,
    )
    unit = QPageLayout.Unit.Millimeter
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(), unit)


def _draw_page(painter: QPainter, page: SetPage, paper: PaperSize) -> None:
    device = cast("QPagedPaintDevice", painter.device())
    scale = device.logicalDpiX() / DOTS_PER_INCH
    painter.save()
    painter.scale(scale, scale)
    left, top = paper.side_margin_mm * DOTS_PER_MM, paper.end_margin_mm * DOTS_PER_MM
    end = _draw_boxes(painter, page.boxes, QPointF(left, top))
    bottom = (paper.height_mm - paper.end_margin_mm) * DOTS_PER_MM - _height(page.foot)
    foot = QPointF(left, end if paper.is_roll else bottom)
    width = (paper.width_mm - 2 * paper.side_margin_mm) * DOTS_PER_MM
    painter.fillRect(QRectF(left, foot.y() + page.foot[0].extent.space / 2, width, DOTS_PER_MM / 3), "black")
    _draw_boxes(painter, page.foot, foot, keeps_first_space=True)
    painter.restore()


def _draw_boxes(
    painter: QPainter, boxes: tuple[Box, ...], place: QPointF, *, keeps_first_space: bool = False
) -> float:
    y = place.y()
    for index, box in enumerate(boxes):
        y += box.extent.space if index or keeps_first_space else 0
        box.draw(painter, QPointF(place.x(), y))
        y += box.extent.height
    return y
