"""When the power goes, the disk fills up or the stick is pulled, visitors see all of the old or of the new.

More than 2,000 cuts. What TUF and the self-test say is the same every time, so it is asked once.
"""

from __future__ import annotations

import errno
import hashlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from tuf.ngclient import FetcherInterface

from kiosk.catalogue import examine_bundle, open_catalogue
from kiosk.installing import Installer, InstallError, Reason, Site, Source, find_installed, open_folder, trust
from tests.installing.conftest import Kiosk, make_kiosk
from tests.installing.cutting_disk import CuttingDisk, Disk, FullDisk, PowerCut, UnsyncedDisk
from tests.installing.forge import copy_folder, list_tree

pytestmark = pytest.mark.slow

MANY, FEW = 23, 2
NAMES = {"current", "root.json", "trusted.json", "releases"}


@pytest.fixture(autouse=True)
def ask_once(monkeypatch: pytest.MonkeyPatch):
    """Let TUF's answer be remembered for each folder and each thing it trusted before."""
    known: dict[object, trust.Verified] = {}
    verify = trust.verify_release

    def verify_once(source, trusted):
        key = (source.place, trusted and (trusted.root, *sorted(trusted.metadata.items())))
        known[key] = known.get(key) or verify(source, trusted)
        return known[key]

    monkeypatch.setattr(trust, "verify_release", verify_once)


@pytest.fixture
def quick_path(tmp_path: Path) -> Iterator[Path]:
    """A folder in the memory of the computer, where there is such: much is written thousands of times."""
    memory = Path("/dev/shm")
    if not memory.is_dir():
        yield tmp_path
        return
    with TemporaryDirectory(dir=memory) as folder:
        yield Path(folder)


@pytest.fixture(scope="module")
def examine() -> Callable[[Path], object]:
    """The self-test, asked once for each content."""
    known: dict[bytes, object] = {}

    def examine_once(bundle_dir: Path):
        digest = hashlib.sha256((bundle_dir / "content.sqlite").read_bytes()).digest()
        known[digest] = known.get(digest) or examine_bundle(bundle_dir)
        return known[digest]

    return examine_once


@pytest.fixture(scope="module")
def stores(published: tuple[Path, Path], tmp_path_factory) -> dict[str, Path]:
    """Kiosks as they are before: with nothing, with the old content, with both."""
    folder = tmp_path_factory.mktemp("stores")
    (folder / "nothing").mkdir()
    old = make_kiosk(folder / "old", disk=UnsyncedDisk())
    old.install(published[0])
    both = Kiosk(replace(old.site, store_dir=Path(shutil.copytree(folder / "old", folder / "both"))))
    both.install(published[1])
    return {name: folder / name for name in ("nothing", "old", "both")}


def site_at(store: Path, examine, disk: Disk) -> Site:
    return Site(store, examine, "0.1.0", disk=disk)


def install(site: Site, folder: Path) -> None:
    installer = Installer(site)
    installer.install(installer.plan_update(open_folder(folder)))


def what_is_shown(store: Path) -> str:
    """Which content a kiosk shows that starts now. The one that is named must be there, and whole."""
    found = find_installed(store)
    if not found:
        return "nothing"
    catalogue = open_catalogue(found[0])
    try:
        names = {film.media for film in catalogue.films()} | {film.poster for film in catalogue.films()}
        names |= {topic.picture.media for topic in catalogue.topics()}
        for path in map(catalogue.media_path, names):
            assert hashlib.sha256(path.read_bytes()).hexdigest() == path.stem
        return "new" if catalogue.search("swimming").services else "old"
    finally:
        catalogue.close()


def cut_everywhere(
    start: Path, folder: Path, act: Callable[[Site], None], examine, rounds=MANY
) -> Iterator[Path]:
    """Do something again and again, each time with the power going one step later; give what is left."""
    for seed in range(rounds):
        for steps in range(1, 10_000):
            work = folder / f"{seed}-{steps}"
            store = Path(shutil.copytree(start, work / "store"))
            disk = CuttingDisk(steps, work / "graves", Random(seed * 10_000 + steps))
            try:
                act(site_at(store, examine, disk))
            except PowerCut:
                yield store
            shutil.rmtree(work)
            if disk.left > 0:
                break


def start_kiosk(store: Path, examine) -> str:
    """Start a kiosk, and return which content it shows. What it clears away changes nothing about that."""
    named = find_installed(store)
    Installer(site_at(store, examine, UnsyncedDisk())).tidy()
    assert find_installed(store) == named
    return what_is_shown(store)


def install_again(store: Path, folder: Path, examine) -> None:
    """Install with a disk that works; nothing may be left over from before."""
    install(site_at(store, examine, UnsyncedDisk()), folder)
    assert what_is_shown(store) == "new"
    assert {path.name for path in store.iterdir()} == NAMES
    assert len(list((store / "releases").iterdir())) <= 2


@pytest.mark.slow
def test_an_update_that_is_cut_shows_the_old_or_the_new_and_can_be_installed_again(
    stores: dict[str, Path], published: tuple[Path, Path], quick_path: Path, examine
):
    seen = {"old": 0, "new": 0}
    for store in cut_everywhere(stores["old"], quick_path, lambda site: install(site, published[1]), examine):
        seen[start_kiosk(store, examine)] += 1
        install_again(store, published[1], examine)
    assert sum(seen.values()) > 900
    assert min(seen.values()) > MANY / 2


@pytest.mark.slow
def test_a_first_installation_that_is_cut_shows_nothing_or_all_and_can_be_done_again(
    stores: dict[str, Path], published: tuple[Path, Path], quick_path: Path, examine
):
    seen = {"nothing": 0, "new": 0}
    for store in cut_everywhere(
        stores["nothing"], quick_path, lambda site: install(site, published[1]), examine
    ):
        seen[what_is_shown(store)] += 1
        install_again(store, published[1], examine)
    assert sum(seen.values()) > 1100
    assert min(seen.values()) > MANY / 2


def test_an_undo_that_is_cut_shows_one_or_the_other(stores, published, quick_path: Path, examine):
    seen = {"old": 0, "new": 0}
    for store in cut_everywhere(
        stores["both"], quick_path, lambda site: Installer(site).undo(), examine, FEW
    ):
        seen[what_is_shown(store)] += 1
        shown = what_is_shown(store)
        Installer(site_at(store, examine, UnsyncedDisk())).undo()
        assert what_is_shown(store) != shown
    assert min(seen.values()) > 0


def test_a_start_that_is_cut_while_it_clears_away_changes_nothing_that_is_shown(
    stores: dict[str, Path], published: tuple[Path, Path], quick_path: Path, examine
):
    left = Path(shutil.copytree(stores["old"], quick_path / "left"))
    installer = Installer(site_at(left, examine, UnsyncedDisk()))
    installer.stage(installer.plan_update(open_folder(published[1])))
    later = datetime.now(tz=UTC) + timedelta(days=30)

    def tidy(site: Site) -> None:
        Installer(replace(site, read_now=lambda: later)).tidy()

    cuts = 0
    for store in cut_everywhere(left, quick_path / "work", tidy, examine, FEW):
        assert start_kiosk(store, examine) == "old"
        install_again(store, published[1], examine)
        cuts += 1
    assert cuts > 10


def test_power_that_goes_again_while_the_first_cut_is_mended_changes_nothing_about_that(
    stores: dict[str, Path], published: tuple[Path, Path], quick_path: Path, examine
):
    for store in cut_everywhere(
        stores["old"], quick_path, lambda site: install(site, published[1]), examine, FEW
    ):
        chance = Random(str(store))
        disk = CuttingDisk(chance.randint(1, 60), store.parent / "more graves", chance)
        with suppress(PowerCut):
            install(site_at(store, examine, disk), published[1])
        assert what_is_shown(store) in ("old", "new")
        install_again(store, published[1], examine)


@pytest.mark.parametrize(
    ("error", "reason"), [(errno.ENOSPC, Reason.NO_SPACE), (errno.EIO, Reason.DISK_TROUBLE)]
)
def test_a_disk_that_fails_at_any_step_keeps_the_old_content(
    stores: dict[str, Path],
    published: tuple[Path, Path],
    quick_path: Path,
    examine,
    error: int,
    reason: Reason,
):
    for steps in range(1, 1000):
        store = Path(shutil.copytree(stores["old"], quick_path / str(steps)))
        disk = FullDisk(steps, error)
        failure = find_failure(site_at(store, examine, disk), published[1])
        if failure:
            assert (failure.reason, what_is_shown(store)) == (reason, "old")
            assert reason is not Reason.NO_SPACE or list_content(store) == list_content(stores["old"])
        install_again(store, published[1], examine)
        if disk.left > 0:
            break
    assert steps > 20


def list_content(store: Path) -> dict[str, bytes | str | None]:
    """Everything but what is the newest: an update that only the last step was missing of counts as seen."""
    return {name: data for name, data in list_tree(store).items() if name != "trusted.json"}


def find_failure(site: Site, folder: Path) -> InstallError | None:
    """Install, and return what went wrong, if anything did."""
    try:
        install(site, folder)
    except InstallError as failure:
        return failure
    return None


def test_a_stick_that_is_pulled_at_any_read_keeps_the_old_content_and_goes_on_later(
    stores: dict[str, Path], published: tuple[Path, Path], quick_path: Path, examine
):
    for reads in range(1, 1000):
        store = Path(shutil.copytree(stores["old"], quick_path / f"store {reads}"))
        stick = copy_folder(published[1], quick_path / f"stick {reads}")
        site = site_at(store, examine, UnsyncedDisk())
        source = Source(stick)
        fetcher = PulledStick(source.fetcher, stick, reads)
        source.__dict__["fetcher"] = fetcher
        with suppress(InstallError):
            plan = Installer(site).plan_update(source)
            Installer(site).install(plan)
        if fetcher.left > 0:
            break
        assert what_is_shown(store) == "old"
        install_again(store, published[1], examine)
    assert reads > 5


class PulledStick(FetcherInterface):
    """A stick that is there for some reads."""

    def __init__(self, fetcher: FetcherInterface, stick: Path, reads: int) -> None:
        self._fetcher = fetcher
        self._stick = stick
        self.left = reads

    def _fetch(self, url: str) -> Iterator[bytes]:
        self.left -= 1
        if self.left == 0:
            shutil.rmtree(self._stick)
        return self._fetcher.fetch(url)
