"""A grid is shared out by panels, each looked at in a process of its own."""

from __future__ import annotations

import pickle
from pathlib import Path

from kiosk.audit.configuration import SMALL, TALL, Configuration, Grid, whole_grid
from kiosk.audit.sharing import audit_shares, share_out

ONE_PLACE = ("more",)


def test_every_configuration_is_in_one_share_and_the_most_work_comes_first():
    grid = whole_grid()
    shares = share_out(Path("bundle"), grid, ())
    assert {share.panel for share in shares} == set(grid.panels)
    assert {part for share in shares for part in share.grid.shapes} == set(grid.shapes)
    assert all(one.panel == share.panel for share in shares for one in share.grid.shapes)
    assert {share.panel for share in shares[:2]} == {SMALL, TALL}


def test_a_share_can_be_sent_to_another_process():
    share = share_out(Path("bundle"), whole_grid(), ONE_PLACE)[0]
    assert pickle.loads(pickle.dumps(share)) == share


def test_panels_are_looked_at_in_other_processes(bundle_dir: Path):
    grid = Grid("two", (Configuration(SMALL), Configuration(TALL)))
    found = dict(audit_shares(share_out(bundle_dir, grid, ONE_PLACE), jobs=2))
    assert set(found) == {SMALL, TALL}
    assert [notes.snapshots for notes in found.values()] == [1, 1]
