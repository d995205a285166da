"""Two hundred kiosks and one static web server: what each of them fetches, and how long all of them take."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import mean

from tuf.ngclient import FetcherInterface

import kiosk
from benchmarks.made_update import Desk, change_a_word
from benchmarks.places import BENCH, BUNDLE
from benchmarks.results import Result
from benchmarks.static_server import serve
from kiosk.catalogue import examine_bundle
from kiosk.installing import Installer, Site, open_address
from kiosk.installing.disk import Disk

KIOSKS, FEW_KIOSKS = 200, 20
AT_ONCE = 8
KB = 1000


class CountingFetcher(FetcherInterface):
    """Counts what comes from the server."""

    def __init__(self, fetcher: FetcherInterface) -> None:
        self._fetcher = fetcher
        self.fetched_bytes = 0

    def _fetch(self, url: str) -> Iterator[bytes]:
        for chunk in self._fetcher.fetch(url):
            self.fetched_bytes += len(chunk)
            yield chunk


class RestlessDisk(Disk):
    """Syncs nothing: two hundred kiosks have two hundred disks, and here there is one."""

    def sync_file(self, file: Path) -> None:
        """Leave it to the system."""

    def sync_folder(self, folder: Path) -> None:
        """Leave it to the system."""


def measure(quick: bool) -> list[Result]:
    """Let every kiosk install, look for something new, and install a release with one word changed."""
    count = FEW_KIOSKS if quick else KIOSKS
    BENCH.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BENCH) as folder:
        return list(measure_fleet(Path(folder), count))


def measure_fleet(folder: Path, count: int) -> Iterator[Result]:
    """Do so for this many kiosks."""
    bundle_dir = Path(shutil.copytree(BUNDLE, folder / "bundle"))
    desk = Desk(folder / "served" / "kiosk")
    desk.publish(bundle_dir, "1")
    (folder / "server").mkdir()
    with serve(folder / "served", folder / "server") as (address, name):
        note = f"{name}, {AT_ONCE} at once, all on this machine"

        def each(act: Callable[[str, Path], int], what: str) -> Iterator[Result]:
            began = time.perf_counter()
            stores = [folder / "stores" / str(number) for number in range(count)]
            with ThreadPoolExecutor(AT_ONCE) as pool:
                fetched = list(pool.map(lambda store: act(f"{address}/kiosk", store), stores))
            yield Result(f"{what}: fetched by each of {count}", mean(fetched) / KB, "KB")
            yield Result(f"{what}: time for all {count}", time.perf_counter() - began, "s", note=note)

        yield from each(update, "First installation")
        yield from each(look, "Looking, nothing new")
        change_a_word(bundle_dir)
        desk.publish(bundle_dir, "2")
        yield from each(update, "One word changed")


def update(address: str, store_dir: Path) -> int:
    """Install what an address offers, as one kiosk, and return how many bytes that took."""
    return _visit(address, store_dir, lambda installer, plan: installer.install(plan))


def look(address: str, store_dir: Path) -> int:
    """Look at what an address offers, and return how many bytes that took."""
    return _visit(address, store_dir, lambda installer, plan: installer.discard())


def _visit(address: str, store_dir: Path, act: Callable[..., object]) -> int:
    source = open_address(address)
    counting = CountingFetcher(source.fetcher)
    # `fetcher` is worked out once and then kept there.
    source.__dict__["fetcher"] = counting
    site = Site(store_dir, examine_bundle, kiosk.__version__, disk=RestlessDisk())
    installer = Installer(site)
    act(installer, installer.plan_update(source))
    return counting.fetched_bytes
