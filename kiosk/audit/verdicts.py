"""What a run says of each line of the checklist."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.audit.accepted import ACCEPTED, Accepted, find_reason, list_unused
from kiosk.audit.checklist import CHECKLIST, Line, Way
from kiosk.audit.finding import Finding
from kiosk.audit.grouping import Group, group_findings


class Result(StrEnum):
    """What can be said of a line."""

    PASS = "pass"
    FAIL = "fail"
    PEOPLE = "needs people"
    NOT_YET = "not yet"


@dataclass(frozen=True, slots=True)
class Verdict:
    """One line of the checklist and what the run says of it."""

    line: Line
    result: Result
    note: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """Everything a run says. `unused` is what is accepted and was not met in a whole run."""

    day: date
    version: str
    coverage: str
    snapshots: int
    verdicts: tuple[Verdict, ...]
    failures: tuple[Group, ...]
    accepted: tuple[Group, ...]
    unused: tuple[Accepted, ...]

    def count(self, result: Result) -> int:
        """Return how many lines have a result."""
        return sum(1 for verdict in self.verdicts if verdict.result is result)

    @property
    def exit_code(self) -> int:
        """0 where every failure is accepted, else 1."""
        return int(bool(self.failures))


@dataclass(frozen=True, slots=True)
class Run:
    """What is known of a run beside its findings. `is_whole` is whether it went everywhere."""

    day: date
    version: str
    coverage: str
    snapshots: int
    is_whole: bool


def judge_run(findings: Iterable[Finding], run: Run, accepted: Iterable[Accepted] = ACCEPTED) -> Outcome:
    """Fold what was found into one line for each number of the checklist."""
    found, known = tuple(findings), tuple(accepted)
    let_be = [finding for finding in found if find_reason(finding, known)]
    failures = group_findings(finding for finding in found if not find_reason(finding, known))
    return Outcome(
        day=run.day,
        version=run.version,
        coverage=run.coverage,
        snapshots=run.snapshots,
        verdicts=tuple(_judge_line(line, failures, let_be) for line in CHECKLIST),
        failures=failures,
        accepted=_group_accepted(let_be, known),
        unused=list_unused(found, known) if run.is_whole else (),
    )


def _judge_line(line: Line, failures: Iterable[Group], let_be: Iterable[Finding]) -> Verdict:
    own = [group for group in failures if group.number == line.number]
    if own:
        places = ", ".join(dict.fromkeys(group.place for group in own))
        return Verdict(line, Result.FAIL, f"{len(own)} kinds of failure, at: {places}")
    if line.way is Way.PEOPLE:
        return Verdict(line, Result.PEOPLE, line.note)
    if line.way is Way.NOT_YET:
        return Verdict(line, Result.NOT_YET, line.note)
    exceptions = sum(1 for finding in let_be if finding.number == line.number)
    known = f"{exceptions} times let be, with a reason. " if exceptions else ""
    return Verdict(line, Result.PASS, (known + _say_how(line)).strip())


def _say_how(line: Line) -> str:
    return f"Checked by {line.note}" if line.way is Way.TESTS else line.note


def _group_accepted(let_be: Iterable[Finding], known: Iterable[Accepted]) -> tuple[Group, ...]:
    by_reason: dict[str, list[Finding]] = {}
    for finding in let_be:
        by_reason.setdefault(find_reason(finding, known), []).append(finding)
    return tuple(group for reason, found in by_reason.items() for group in group_findings(found, reason))
