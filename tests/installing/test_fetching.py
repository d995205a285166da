"""Updates come from folders and, only when asked, from a web server; what does not answer is told."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from kiosk.installing import InstallError, Reason, find_installed, find_updates, open_address, open_folder
from tests.installing.conftest import Kiosk
from tests.installing.forge import copy_folder, list_tree
from tests.rules.test_imports import modules_loaded_by


class QuietHandler(SimpleHTTPRequestHandler):
    """A static web server that counts what it sends and says nothing."""

    sent_bytes = 0
    cut_after: int | None = None

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the library's name
        pass

    def copyfile(self, source, outputfile) -> None:
        data = source.read()
        QuietHandler.sent_bytes += len(data)
        if self.cut_after is not None and len(data) > self.cut_after:
            outputfile.write(data[: self.cut_after])
            self.close_connection = True
            return
        outputfile.write(data)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """A web server's address, and the folder it serves."""
    folder = tmp_path / "served"
    folder.mkdir()
    QuietHandler.sent_bytes, QuietHandler.cut_after = 0, None
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(QuietHandler, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/", folder
    server.shutdown()
    thread.join()
    server.server_close()


def refused(act, *arguments) -> Reason:
    with pytest.raises(InstallError) as error:
        act(*arguments)
    return error.value.reason


def install_from(kiosk: Kiosk, address: str):
    return kiosk.installer.install(kiosk.installer.plan_update(open_address(address)))


def test_a_kiosk_updates_from_any_static_web_server(kiosk: Kiosk, served, published: tuple[Path, Path]):
    address, folder = served
    copy_folder(published[0], folder / "kiosk")
    install_from(kiosk, f"{address}kiosk")
    first_bytes = QuietHandler.sent_bytes
    copy_folder(published[1], folder / "newer")
    install_from(kiosk, f"{address}newer/")
    assert find_installed(kiosk.store)[0].name.startswith("2-")
    assert QuietHandler.sent_bytes - first_bytes < first_bytes + 5000


def test_looking_for_something_new_where_there_is_nothing_fetches_next_to_nothing(
    kiosk: Kiosk, served, published
):
    address, folder = served
    copy_folder(published[0], folder / "kiosk")
    install_from(kiosk, f"{address}kiosk")
    QuietHandler.sent_bytes = 0
    plan = kiosk.installer.plan_update(open_address(f"{address}kiosk"))
    kiosk.installer.discard()
    assert (plan.is_shown_already, plan.new_bytes, plan.changes) == (True, 0, ())
    assert QuietHandler.sent_bytes < 2000


def test_a_server_with_nothing_or_with_a_gap_is_told(kiosk: Kiosk, served, published: tuple[Path, Path]):
    address, folder = served
    assert refused(install_from, kiosk, address) is Reason.NO_UPDATE_THERE
    stick = copy_folder(published[0], folder / "kiosk")
    next((stick / "targets/media").iterdir()).unlink()
    assert refused(install_from, kiosk, f"{address}kiosk") is Reason.FILE_MISSING
    assert not kiosk.store.exists()


def test_a_connection_that_breaks_is_told_and_what_is_here_is_kept(kiosk: Kiosk, served, published):
    address, folder = served
    copy_folder(published[0], folder / "kiosk")
    plan = kiosk.installer.plan_update(open_address(f"{address}kiosk"))
    QuietHandler.cut_after = 20
    assert refused(kiosk.installer.install, plan) is Reason.SOURCE_GONE
    QuietHandler.cut_after = None
    kiosk.installer.install(plan)


def test_a_server_that_does_not_answer_is_told(caplog: pytest.LogCaptureFixture):
    port = open_address("http://127.0.0.1:9")
    assert refused(port.check_presence) is Reason.SOURCE_GONE


@pytest.mark.parametrize("call", ["read", "open"])
def test_a_stick_that_does_not_answer_is_told(
    kiosk: Kiosk, published: tuple[Path, Path], monkeypatch, call: str
):
    def fail(*arguments: object, **options: object) -> bytes:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    source = open_folder(published[0])
    assert next(source.read("metadata/timestamp.json"))
    monkeypatch.setattr(os, call, fail)
    assert refused(source.check_presence) is Reason.SOURCE_GONE
    assert refused(next, source.read("metadata/timestamp.json")) is Reason.SOURCE_GONE


def test_a_stick_that_is_pulled_while_it_is_verified_is_told(
    kiosk: Kiosk, published: tuple[Path, Path], tmp_path: Path, monkeypatch
):
    stick = copy_folder(published[0], tmp_path / "stick")
    source = open_folder(stick)
    fetch = source.fetcher._fetch

    def pull_at_the_snapshot(url: str) -> Iterator[bytes]:
        if "snapshot" in url:
            (stick / "metadata/timestamp.json").unlink(missing_ok=True)
            (stick / "metadata/1.snapshot.json").unlink(missing_ok=True)
        return fetch(url)

    monkeypatch.setattr(source.fetcher, "_fetch", pull_at_the_snapshot)
    assert refused(kiosk.installer.plan_update, source) is Reason.SOURCE_GONE
    assert not kiosk.store.exists()


def test_naming_a_source_loads_no_network_library_and_the_kiosk_loads_none_at_all():
    assert not modules_loaded_by(["kiosk.installing"]) & {"tuf", "urllib3", "socket", "ssl", "cryptography"}
    assert not modules_loaded_by(["kiosk.app"]) & {"tuf", "urllib3"}


def test_what_is_published_is_only_read(kiosk: Kiosk, published: tuple[Path, Path]):
    before = list_tree(published[0])
    kiosk.install(published[0])
    assert list_tree(published[0]) == before


def test_updates_are_found_on_sticks_and_in_their_folders(published: tuple[Path, Path], tmp_path: Path):
    for name in ("photos", "secret"):
        (tmp_path / "stick" / name).mkdir(parents=True)
    (tmp_path / "stick" / "letter.txt").write_text("")
    copy_folder(published[0], tmp_path / "stick" / "kiosk")
    copy_folder(published[1], tmp_path / "other")
    found = find_updates([tmp_path / "stick", tmp_path / "other", tmp_path / "pulled"])
    assert [source.place for source in found] == [tmp_path / "stick" / "kiosk", tmp_path / "other"]


def test_an_update_is_found_among_the_photos_on_a_full_stick(published: tuple[Path, Path], tmp_path: Path):
    for number in range(3000):
        (tmp_path / f"{number}.jpg").touch()
    copy_folder(published[0], tmp_path / "kiosk")
    assert [source.place for source in find_updates([tmp_path])] == [tmp_path / "kiosk"]
