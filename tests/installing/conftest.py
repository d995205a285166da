"""Two small bundles, published once, and a kiosk of its own for each test."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from kiosk.catalogue import examine_bundle
from kiosk.installing import Installer, Site, UpdatePlan, open_folder
from tests.compiling.small_content import add_services, compile_quietly, read_small_content
from tests.installing.forge import RELEASE, Forge, copy_folder

NEWER = replace(RELEASE, version="2026.12", note="A service more.")
A_SERVICE_MORE = "swim,Swimming,Stafford Play,Things to do,hearing,,,Stafford,Water.,,,,,,,,,,,,partial\n"


@pytest.fixture(scope="session")
def bundles(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The small content, and the same with a service, a picture and a word changed."""
    folder = tmp_path_factory.mktemp("bundles")
    changes = {
        **add_services(A_SERVICE_MORE),
        "pictures/book.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
    }
    compile_quietly(read_small_content(folder / "old content"), folder / "old")
    compile_quietly(read_small_content(folder / "new content", changes), folder / "new")
    return folder / "old", folder / "new"


@pytest.fixture(scope="session")
def published(bundles: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The folder after the first publication, and after the second. Nobody may write there."""
    folder = tmp_path_factory.mktemp("published")
    forge = Forge(folder / "stick")
    first = copy_folder(forge.publish(bundles[0]), folder / "first")
    second = copy_folder(forge.publish(bundles[1], NEWER), folder / "second")
    return first, second


@dataclass
class Kiosk:
    """A kiosk's store and what works on it."""

    site: Site

    @property
    def store(self) -> Path:
        return self.site.store_dir

    @property
    def installer(self) -> Installer:
        return Installer(self.site)

    def plan(self, folder: Path, root: bytes | None = None) -> UpdatePlan:
        return self.installer.plan_update(open_folder(folder), root)

    def install(self, folder: Path, root: bytes | None = None):
        return self.installer.install(self.plan(folder, root))


def make_kiosk(folder: Path, **others) -> Kiosk:
    """Make a kiosk that keeps its content in a folder."""
    return Kiosk(Site(folder, examine_bundle, "0.1.0", **others))


@pytest.fixture
def kiosk(tmp_path: Path) -> Kiosk:
    """A kiosk on which nothing was ever installed."""
    return make_kiosk(tmp_path / "store")
