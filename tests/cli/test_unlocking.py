"""Keys are looked for in this person's own folder unless another is named."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path

from kiosk.cli.unlocking import find_keys, report_known, tell_time
from kiosk.publishing import NotReadyError


def test_keys_lie_in_this_persons_own_folder_unless_named(tmp_path: Path):
    assert find_keys(tmp_path) == tmp_path
    assert find_keys(None).name == "keys"
    assert "send-kiosk" in find_keys(None).as_posix()


def test_a_known_error_is_said_and_is_a_failure(capsys):
    def fail() -> None:
        raise NotReadyError("Somebody must sign first.")

    assert report_known(fail) == 1
    assert capsys.readouterr().err == "Somebody must sign first.\n"
    assert report_known(lambda: None) == 0


def test_signatures_carry_the_time_in_utc():
    assert tell_time().tzinfo is UTC
