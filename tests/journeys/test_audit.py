"""The audit's representative grid: no screen or dialog fails without a reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.audit import Audit, Panel, find_reason, group_findings, representative_grid

pytestmark = [pytest.mark.window, pytest.mark.slow]

GRID = representative_grid()


@pytest.mark.parametrize("panel", GRID.panels, ids=lambda panel: panel.name)
def test_no_screen_fails_the_checklist(application, bundle_dir: Path, panel: Panel, caplog):
    audit = Audit(bundle_dir, GRID.on(panel))
    audit.run()
    failures = group_findings(finding for finding in audit.notes.findings if not find_reason(finding))
    assert "\n".join(f"A{group.number} {group.place}: {group.describe()}" for group in failures) == ""
