"""Writes the report for IT: a text that anybody can read before it is handed on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.installing import describe_bytes, describe_release
from kiosk.staff.facts import StaffFacts
from kiosk.staff.scrub import Names, scrub
from kiosk.staff.stick_files import write_onto_stick
from kiosk.vocabulary import describe_day, describe_moment

_SHIPPED = "the content that came with the program"


def describe_facts(facts: StaffFacts) -> str:
    """Say everything that IT asks for first, in plain lines."""
    return "\n".join((*_describe(facts), ""))


def _describe(facts: StaffFacts) -> Iterator[str]:
    manifest, screen = facts.manifest, facts.screen
    yield "Report of the information kiosk"
    yield ""
    yield f"Written: {describe_moment(facts.now)}"
    # The kiosk need not load it to start.
    import platform

    yield f"Program: {facts.program_version}, Python {platform.python_version()}, {platform.platform()}"
    content_date, review_by = describe_day(manifest.content_date), describe_day(manifest.review_by)
    yield f"Content: version {manifest.version} of {content_date}, to check by {review_by}"
    yield from _describe_store(facts)
    yield f"Services to ring this month: {len(facts.to_ring)}"
    free = "not known" if facts.free_bytes is None else describe_bytes(facts.free_bytes)
    yield f"Free space: {free}"
    measured = "measured" if screen.is_measured else "not measured"
    pixels = f"{screen.width_px} x {screen.height_px} pixels"
    yield f"Screen: {pixels}, {screen.diagonal_inch:g} inches, {measured}"
    yield f"Sound: {'there is an output' if facts.has_sound else 'no output found'}"
    yield f"Printer: {facts.printer}"
    yield ""
    yield from facts.settings_lines
    yield ""
    yield from _describe_problems(facts)


def _describe_problems(facts: StaffFacts) -> Iterator[str]:
    yield "Last problems, the newest first:"
    yield from (
        f"  {problem.time} {problem.level} {problem.what}"
        + (f" ({problem.count} times)" if problem.count > 1 else "")
        for problem in facts.problems
    )
    if not facts.problems:
        yield "  none"


def _describe_store(facts: StaffFacts) -> Iterator[str]:
    store = facts.store
    if store is None:
        yield "Installed: cannot be read"
        return
    yield f"Installed: {describe_release(store.shown) if store.shown else _SHIPPED}"
    if store.installed_at:
        yield f"Since: {describe_moment(store.installed_at)}"
    if store.can_undo:
        yield f"Undo goes back to: {describe_release(store.before) if store.before else _SHIPPED}"
    key = f"the root key: {store.root_number or 'none yet'}"
    yield f"Trusts {key}" if store.trouble is None else f"Trusts: {store.trouble}"


def write_report(stick: Path, facts: StaffFacts, names: Names) -> Path:
    """Write the report onto a stick, whole or not at all, without anything that points at a person.

    Raises:
        NotOnStickError: It could not be written.
    """
    name = f"kiosk-report-{facts.now.strftime('%Y-%m-%d-%H%M%S')}.txt"
    lines = scrub(describe_facts(facts), names).splitlines()
    return write_onto_stick(stick, name, "".join(f"{line}\r\n" for line in lines).encode())
