from kiosk.source.problems import ProblemLog
from kiosk.vocabulary import Finding, Place, Severity


def test_problems_are_kept_in_the_order_met():
    problems = ProblemLog()
    problems.add("b", Place("z", 2), "message", "advice")
    problems.add_warning("a", Place("a", 1), "message", "advice")
    assert problems.findings == [
        Finding(Severity.ERROR, "b", Place("z", 2), "message", "advice"),
        Finding(Severity.WARNING, "a", Place("a", 1), "message", "advice"),
    ]
