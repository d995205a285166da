"""Reading: plans, pages in three editions, contents, hard words."""

from __future__ import annotations

from kiosk.tour.visitor import LostError
from kiosk.tour.walk import Chapter, Step, Walk, first_of, going, rows_of


def _open_plan(walk: Walk) -> None:
    walk.go(first_of(walk.parts.read, "strategies").title, "read")
    walk.visitor.see(first_of(walk.parts.read, "pages").title)


def _open_page(walk: Walk) -> None:
    walk.go(first_of(walk.parts.read, "pages").title, "reader")
    _expect_kinds(walk, {"heading", "paragraph"})


def _switch_edition(walk: Walk, name: str, kinds: set[str]) -> None:
    walk.visitor.touch(name)
    walk.visitor.expect(lambda: walk.visitor.see(name).is_checked, f"“{name}” should be marked")
    _expect_kinds(walk, kinds)


def _expect_kinds(walk: Walk, kinds: set[str]) -> None:
    missing = kinds - {row.kind for row in rows_of(walk.parts.reader, "rows")}
    if missing:
        raise LostError(f"The page has no {' and no '.join(sorted(missing))}")


def _go_to_last_section(walk: Walk) -> None:
    if walk.visitor.find("Contents", is_target=True):
        walk.visitor.touch("Contents")
        walk.visitor.see("What is on this page")
    heading = rows_of(walk.parts.reader, "sections")[-1].heading
    walk.visitor.touch(heading)
    walk.visitor.see(heading)


def _explain_word(walk: Walk) -> None:
    for _ in range(len(rows_of(walk.parts.read, "pages"))):
        words = rows_of(walk.parts.reader, "terms")
        if words:
            walk.visitor.touch(words[0].term)
            walk.visitor.see("Close")
            return
        _read_on(walk)
    raise LostError("No page of the plan explains a hard word")


def _read_on(walk: Walk) -> None:
    before = walk.parts.visit.route.argument
    walk.visitor.touch("Next page: *")
    walk.visitor.expect(lambda: walk.parts.visit.route.argument != before, "Another page should be open")
    walk.visitor.rest()


def _close_word(walk: Walk) -> None:
    walk.visitor.touch("Close")
    walk.visitor.expect(lambda: walk.visitor.find("Close") is None, "The explanation should be closed")


def _open_ended_plan(walk: Walk) -> None:
    rows = [row for row in rows_of(walk.parts.read, "strategies") if row.validity == "ended"]
    if not rows:
        raise LostError("There is no plan that has ended")
    walk.go("Read the plan", "read")
    walk.go(rows[0].title, "read")
    walk.go(first_of(walk.parts.read, "pages").title, "reader")
    walk.visitor.see("This plan ended on *")


READING = Chapter(
    "Reading",
    (
        Step("plans", "Touch “Read the plan”", going("Read the plan", "read")),
        Step("plan-pages", "Touch the plan that holds now", _open_plan),
        Step("page-standard", "Touch the first page", _open_page),
        Step(
            "page-large-print",
            "Touch “Large print”",
            lambda walk: _switch_edition(walk, "Large print", {"paragraph"}),
        ),
        Step(
            "page-easy-read", "Touch “Easy Read”", lambda walk: _switch_edition(walk, "Easy Read", {"pair"})
        ),
        Step("contents", "Touch the last section in the contents", _go_to_last_section),
        Step("next-page", "Scroll to “Next page” and touch it", _read_on),
        Step("hard-word", "Touch a hard word at the end of a page", _explain_word),
        Step("hard-word-closed", "Touch “Close”", _close_word, is_quick=False),
    ),
)

LOOKING_BACK = Chapter(
    "Looking back",
    (Step("ended-plan", "Open a page of the plan that has ended", _open_ended_plan, is_quick=False),),
)
