"""The audit can fail: each fault put into a scene is found, by the check that is for it and by no other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.audit.scenes import PLAIN, find_all

pytestmark = [pytest.mark.window, pytest.mark.slow]

FAULTS = {
    "a 15 mm button": ('Press { text: "OK"; width: 45 }', 26),
    "grey on grey": ('Say { text: "Faint words"; color: "#bbbbbb" }', 19),
    "a faint edge": ('Press { text: "Faint"; edge: "#dddddd" }', 20),
    "an unnamed icon": ('Press { Accessible.name: "" }', 84),
    "clipped words": ('Item { clip: true; width: 60; height: 60; Say { text: "Cut off words" } }', 10),
    "elided words": ('Say { text: "Cut short words"; width: 90; elide: Text.ElideRight }', 10),
    "a broken word": ('Say { text: "Unbreakable"; width: 70; wrapMode: Text.Wrap }', 10),
    "words over words": ('Say { text: "One over" } Say { text: "the other"; x: 20 }', 10),
    "buttons over each other": (
        'Press { text: "A" } Press { text: "B"; x: 110; y: 60 }',
        10,
    ),
    "scrolling sideways": (
        "Flickable { clip: true; width: 200; height: 90; contentWidth: 900; contentHeight: 90 }",
        11,
    ),
    "tight lines": ('Say { text: "One line\\nand another"; lineHeight: 1 }', 13),
    "too long lines": ('Say { text: "it is ill lit " + "ill till ".repeat(9); font.pixelSize: 21 }', 14),
    "lines that begin anywhere": (
        'Say { text: "One line\\nand another one"; horizontalAlignment: Text.AlignRight }',
        15,
    ),
    "too narrow a gap": ('Row { spacing: 8; Press { text: "A" } Press { text: "B" } }', 29),
    "too near the edge": ('Press { text: "Edge"; x: -25 }', 30),
    "tiny words": ('Say { text: "Tiny words"; font.pixelSize: 16 }', 9),
    "no focus ring": ('Row { spacing: 20; Press { text: "A"; hasRing: false } Press { text: "B" } }', 79),
    "focus against reading order": ('Press { text: "Below"; y: 120 } Press { text: "Above" }', 78),
    "never reached by keys": ('Press { text: "No keys"; focusPolicy: Qt.NoFocus }', 77),
    "focus on nothing that is told": (
        'Press { text: "A" } Item { activeFocusOnTab: true; y: 90; width: 60; height: 60 }',
        84,
    ),
    "moving for ever": (
        'Rectangle { width: 30; height: 30; color: "black"; NumberAnimation on x '
        "{ from: 0; to: 300; duration: 900; loops: Animation.Infinite } }",
        54,
    ),
    "a picture that will change": ("Timer { interval: 60000; repeat: true; running: true }", 54),
    "words not in the tree": ('Text { text: "Unheard"; font.pixelSize: 24 }', 85),
    "a name without its label": ('Press { text: "Open"; Accessible.name: "Close the door" }', 87),
    "a choice without its state": (
        'Press { text: "Choice"; Accessible.role: Accessible.RadioButton }',
        84,
    ),
    "a state by colour alone": (
        'Row { spacing: 20; Choice { text: "A"; checked: true; ink: "#8a1c3b" } Choice { text: "B" } }',
        21,
    ),
}

FOUND_TOO = {"grey on grey": {21}}
"""What is too faint for anybody is too faint for some."""

SWIPE_ONLY = """
    Flickable {
        clip: true
        width: 300
        height: 150
        contentHeight: list.height

        Column { id: list; spacing: 20; Press { text: "A" } Press { text: "B" } Press { text: "C" } }
    }
"""

BIG_ROW = 'Row { spacing: 12; Press { text: "A"; height: 95 } Press { text: "B"; height: 95 } }'

GOOD = {
    "a button": 'Press { text: "Open" }',
    "words": 'Say { text: "Some words to read\\nand some more" }',
    "a row": 'Row { spacing: 20; Press { text: "A" } Press { text: "B" } }',
    "out of sight": 'Say { text: "Not shown"; x: 690; visible: false }',
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_found_by_its_own_check_alone(qapp, fault: str):
    inside, number = FAULTS[fault]
    assert {finding.number for finding in find_all(inside)} == {number} | FOUND_TOO.get(fault, set())


def test_a_list_that_only_a_swipe_moves_is_found(qapp):
    found = {(finding.number, finding.subject) for finding in find_all(SWIPE_ONLY)}
    assert {(34, "C"), (33, "C")} <= found


@pytest.mark.parametrize("scene", GOOD)
def test_what_is_right_is_left_alone(qapp, scene: str):
    assert find_all(GOOD[scene]) == []


@pytest.mark.parametrize(
    ("choices", "inside", "number"),
    [
        ({"has_bigger_buttons": True}, 'Press { text: "Only 24 mm" ; width: 200 }', 27),
        ({"has_bigger_buttons": True}, BIG_ROW, 29),
        ({"text_step": "large"}, 'Say { text: "Not large" }', 8),
        ({"has_more_space": True}, 'Say { text: "One line\\nand another"; lineHeight: 1 }', 12),
    ],
)
def test_what_a_visitor_chose_asks_for_more(qapp, choices: dict[str, object], inside: str, number: int):
    assert {finding.number for finding in find_all(inside, replace(PLAIN, **choices))} == {number}
