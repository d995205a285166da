"""What a search finds, as one list."""

from kiosk.vocabulary import HitKind, SearchHit, SearchResults


def test_groups_follow_each_other_best_first():
    service, page, term = (SearchHit(kind, kind, "", "") for kind in ("service", "page", "term"))
    results = SearchResults("plan", (service,), (page,), (), (term,))
    assert results.hits == (service, page, term)
    kinds = (HitKind.TERM, HitKind.PAGE, HitKind.SERVICE, HitKind.FILM)
    assert SearchResults("plan", (service,), (page,), (), (term,), kinds).hits == (term, page, service)
