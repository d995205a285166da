"""Web servers that answer wrongly, slowly, for ever or from elsewhere; the kiosk stays as it was."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from kiosk.installing import InstallError, Reason, fetching, open_address
from tests.installing.conftest import Kiosk
from tests.installing.cutting_disk import UnsyncedDisk
from tests.installing.forge import list_tree

pytestmark = pytest.mark.usefixtures("caplog")  # urllib3 warns when it asks again

BOMB = gzip.compress(bytes(100_000_000), 1)
Answer = Callable[[BaseHTTPRequestHandler, bytes], None]


class Handler(BaseHTTPRequestHandler):
    """Serves a folder, and answers for one file in the way of a test."""

    folder: Path
    spoilt = ""
    answer: Answer
    asked: list[str]

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the library's name
        pass

    def do_GET(self) -> None:
        self.asked.append(self.path)
        file = self.folder / self.path.lstrip("/")
        if self.spoilt and self.spoilt in self.path:
            type(self).answer(self, file.read_bytes() if file.is_file() else b"")
        elif file.is_file():
            send(self, file.read_bytes())
        else:
            self.send_error(404)


def send(handler: BaseHTTPRequestHandler, data: bytes, length: int | None = None, status: int = 200) -> None:
    handler.send_response(status)
    handler.send_header("Content-Length", str(len(data) if length is None else length))
    handler.end_headers()
    handler.wfile.write(data)


def status(code: int) -> Answer:
    return lambda handler, data: send(handler, b"no", status=code)


def redirect(handler: BaseHTTPRequestHandler, data: bytes) -> None:
    handler.send_response(302)
    handler.send_header("Location", "http://127.0.0.1:9/elsewhere")
    handler.end_headers()


def cut_short(handler: BaseHTTPRequestHandler, data: bytes) -> None:
    send(handler, data[: len(data) // 2], len(data))


def too_short(handler: BaseHTTPRequestHandler, data: bytes) -> None:
    send(handler, data[: len(data) // 2])


def too_long(handler: BaseHTTPRequestHandler, data: bytes) -> None:
    send(handler, data + b" and more")


def endless(handler: BaseHTTPRequestHandler, data: bytes) -> None:
    handler.send_response(200)
    handler.end_headers()
    with suppress(OSError):
        while True:
            handler.wfile.write(bytes(1_000_000))


def drip(handler: BaseHTTPRequestHandler, data: bytes) -> None:
    handler.send_response(200)
    handler.end_headers()
    with suppress(OSError):
        while True:
            handler.wfile.write(b" ")
            time.sleep(0.02)


def bomb(handler: BaseHTTPRequestHandler, data: bytes) -> None:
    handler.send_response(200)
    handler.send_header("Content-Encoding", "gzip")
    handler.end_headers()
    with suppress(OSError):
        handler.wfile.write(BOMB)


def log_in_first(handler: BaseHTTPRequestHandler, data: bytes) -> None:
    send(handler, b"<html>Please accept the terms of this network.</html>")


def say_nothing(handler: BaseHTTPRequestHandler, data: bytes) -> None:
    time.sleep(1)


@pytest.fixture
def server(published: tuple[Path, Path], monkeypatch) -> Iterator[str]:
    """The second release, on a web server."""
    Handler.folder, Handler.spoilt, Handler.asked = published[1], "", []
    impatient = replace(fetching.LIMITS, longest_silence_s=0.3, patience_s=0.3)
    monkeypatch.setattr(fetching, "LIMITS", impatient)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def showing(kiosk: Kiosk, published: tuple[Path, Path]) -> Kiosk:
    """A kiosk that shows the first release."""
    kiosk.site = replace(kiosk.site, disk=UnsyncedDisk())
    kiosk.install(published[0])
    return kiosk


def take(kiosk: Kiosk, address: str):
    return kiosk.installer.install(kiosk.installer.plan_update(open_address(address)))


FILES = ("timestamp.json", "2.snapshot.json", "2.content.json", "content.sqlite")
ANSWERS = {
    status(404): {Reason.NO_UPDATE_THERE, Reason.FILE_MISSING},
    status(410): {Reason.SOURCE_GONE},
    status(500): {Reason.SOURCE_GONE},
    status(503): {Reason.SOURCE_GONE},
    status(204): {Reason.SOURCE_GONE},
    redirect: {Reason.SENT_ELSEWHERE},
    cut_short: {Reason.SOURCE_GONE, Reason.DAMAGED},
    too_short: {Reason.DAMAGED},
    too_long: {Reason.DAMAGED, Reason.TOO_LARGE},
    endless: {Reason.TOO_LARGE, Reason.DAMAGED},
    drip: {Reason.SOURCE_GONE},
    bomb: {Reason.TOO_LARGE, Reason.DAMAGED},
    log_in_first: {Reason.DAMAGED},
    say_nothing: {Reason.SOURCE_GONE},
}


@pytest.mark.parametrize("spoilt", FILES)
@pytest.mark.parametrize("answer", ANSWERS)
def test_it_is_said_in_a_sentence_nothing_changes_and_a_good_answer_works(
    showing: Kiosk, server: str, spoilt: str, answer: Answer
):
    Handler.spoilt, Handler.answer = spoilt, answer
    before = list_tree(showing.store)
    with pytest.raises(InstallError) as refused:
        take(showing, server)
    assert refused.value.reason in ANSWERS[answer]
    showing.installer.discard()
    assert list_tree(showing.store) == before
    Handler.spoilt = ""
    assert take(showing, server).bundle_dir


def test_no_address_is_asked_but_the_one_that_is_named(showing: Kiosk, server: str):
    Handler.spoilt, Handler.answer = "timestamp.json", redirect
    with pytest.raises(InstallError, match=r"http://127\.0\.0\.1:9/elsewhere.*was not asked"):
        take(showing, f"{server}")
    assert Handler.asked == ["/metadata/timestamp.json"]


def test_a_next_root_that_is_a_page_of_the_network_is_no_root(showing: Kiosk, server: str):
    Handler.spoilt, Handler.answer = "2.root.json", log_in_first
    with pytest.raises(InstallError) as refused:
        take(showing, server)
    assert refused.value.reason is Reason.DAMAGED


def test_a_proxy_of_the_computer_is_used(showing: Kiosk, server: str, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    with pytest.raises(InstallError) as refused:
        take(showing, server.replace("127.0.0.1", "content.example.org"))
    assert refused.value.reason is Reason.SOURCE_GONE
    assert Handler.asked == []
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    assert take(showing, server).bundle_dir
