"""Installations in processes of their own, killed at every file operation, and at random."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.catalogue import open_catalogue
from kiosk.installing import find_installed
from tests.installing.conftest import make_kiosk

pytestmark = pytest.mark.slow

PROJECT = Path(__file__).parents[2]
INSTALL = """
import sys
from pathlib import Path
from kiosk.catalogue import examine_bundle
from kiosk.installing import Installer, Site, open_folder

def install(store, stick):
    installer = Installer(Site(Path(store), examine_bundle, "0.1.0"))
    installer.install(installer.plan_update(open_folder(Path(stick))))
"""
# In the n-th process, nothing happens any more once a file of the store is touched for the n-th time.
DIE_AT_EVERY_MOMENT = (
    INSTALL
    + """
import itertools, os, shutil
import kiosk.installing.trust

KILLED = 77
EVENTS = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "sqlite3.connect"}

def die_at(moment, store):
    left = itertools.count(moment - 1, -1)
    def hook(event, arguments):
        if event in EVENTS and any(store in str(each) for each in arguments[:2]) and next(left) == 0:
            os._exit(KILLED)
    sys.addaudithook(hook)

old, stick, stores = sys.argv[1:]
for moment in itertools.count(1):
    store = f"{stores}/{moment}"
    shutil.copytree(old, store)
    child = os.fork()
    if child == 0:
        die_at(moment, store)
        install(store, stick)
        os._exit(0)
    if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != KILLED:
        break
"""
)


def start(script: str, *arguments: Path) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
    return subprocess.Popen([sys.executable, "-c", script, *map(str, arguments)], env=environment)


def shows_swimming(store: Path) -> bool:
    """Whether a kiosk shows the new content; what it shows must open and find something."""
    catalogue = open_catalogue(find_installed(store)[0])
    try:
        assert catalogue.search("zebra").services
        return bool(catalogue.search("swimming").services)
    finally:
        catalogue.close()


@pytest.fixture
def old(published: tuple[Path, Path], tmp_path: Path) -> Path:
    """A store that shows the first release."""
    kiosk = make_kiosk(tmp_path / "old")
    kiosk.install(published[0])
    return kiosk.store


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot fork")
def test_an_installation_killed_at_any_file_operation_leaves_the_old_or_the_new(
    old: Path, published: tuple[Path, Path], tmp_path: Path
):
    stores = tmp_path / "stores"
    assert start(DIE_AT_EVERY_MOMENT, old, published[1], stores).wait() == 0
    outcomes = [shows_swimming(stores / str(moment)) for moment in range(1, len(list(stores.iterdir())) + 1)]
    assert outcomes == sorted(outcomes)
    assert outcomes.count(False) > 40
    assert outcomes.count(True) > 1
    for store in random.Random(3).sample(sorted(stores.iterdir()), 10):
        make_kiosk(store).install(published[1])
        assert shows_swimming(store)
        assert {path.name for path in store.iterdir()} == {"current", "releases", "root.json", "trusted.json"}


def test_an_installation_killed_at_any_time_leaves_the_old_or_the_new(
    old: Path, published: tuple[Path, Path], tmp_path: Path
):
    script = f"{INSTALL}\ninstall(*sys.argv[1:])"
    began = time.monotonic()
    assert start(script, Path(shutil.copytree(old, tmp_path / "whole")), published[1]).wait() == 0
    whole_s = time.monotonic() - began
    chance = random.Random(7)
    for number in range(6):
        store = Path(shutil.copytree(old, tmp_path / str(number)))
        process = start(script, store, published[1])
        time.sleep(chance.uniform(0.4, 1) * whole_s)
        process.kill()
        process.wait()
        assert shows_swimming(store) in (False, True)
        make_kiosk(store).install(published[1])
        assert shows_swimming(store)
