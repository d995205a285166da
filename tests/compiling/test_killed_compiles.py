"""Whenever a compile is killed, the folder holds the whole old bundle or the whole new one."""

from __future__ import annotations

import hashlib
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.bundle import DATABASE_NAME, MEDIA_FOLDER
from kiosk.catalogue import BundleMissingError, Catalogue, open_catalogue
from kiosk.source import SourceTree, read_content_folder
from tests.compiling.small_content import compile_quietly, write_small_content

PROJECT = Path(__file__).parents[2]
COMPILE = """
import sys
from pathlib import Path
from kiosk.compiling import compile_bundle
from kiosk.source import read_content_folder

content, out = map(Path, sys.argv[1:])
compile_bundle(read_content_folder(content, content / "media"), out, lambda *_: None, lambda: ())
"""
# Compiles to OUT/1, OUT/2 … in a process each, over a copy of OLD if there is one. The n-th process
# ends, with nothing tidied up, just before it changes or opens a file of its folder for the n-th time.
DIE_AT_EVERY_MOMENT = """
import itertools, os, shutil, sys
from pathlib import Path
from kiosk.compiling import compile_bundle
from kiosk.source import read_content_folder

KILLED = 77
EVENTS = {"open", "os.rename", "os.remove", "os.mkdir", "sqlite3.connect", "shutil.copyfile"}

def die_at(moment, out):
    left = itertools.count(moment - 1, -1)
    def hook(event, arguments):
        if event in EVENTS and str(out) in str(arguments[0]) and next(left) == 0:
            os._exit(KILLED)
    sys.addaudithook(hook)

content, old, outs = map(Path, sys.argv[1:])
tree = read_content_folder(content, content / "media")
for moment in itertools.count(1):
    out = outs / str(moment)
    if old.exists():
        shutil.copytree(old, out)
    child = os.fork()
    if child == 0:
        die_at(moment, out)
        compile_bundle(tree, out, lambda *_: None, lambda: ())
        os._exit(0)
    if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != KILLED:
        break
"""
needs_fork = pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot fork")


def start(script: str, *arguments: Path) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
    return subprocess.Popen([sys.executable, "-c", script, *map(str, arguments)], env=environment)


def read_title(bundle_dir: Path) -> str:
    """Read what a bundle holds and return its title; any part missing or spoiled fails."""
    catalogue = open_catalogue(bundle_dir)
    try:
        for media in list_media(catalogue):
            path = catalogue.media_path(media)
            assert hashlib.sha256(path.read_bytes()).hexdigest() == path.stem
        assert catalogue.search("zebra").services
        return catalogue.manifest().title
    finally:
        catalogue.close()


def list_media(catalogue: Catalogue) -> set[str]:
    films = catalogue.films()
    pictures = {topic.picture.media for topic in catalogue.topics()}
    return pictures | {film.media for film in films} | {film.poster for film in films}


def describe_each(outs: Path) -> list[str]:
    """The title of the bundle in each folder, in the order of the moments, or `nothing`."""
    last = max(int(folder.name) for folder in outs.iterdir())
    return [describe(outs / str(moment)) for moment in range(1, last + 1)]


def describe(bundle_dir: Path) -> str:
    try:
        return read_title(bundle_dir)
    except BundleMissingError:
        return "nothing"


@pytest.fixture
def newer(tmp_path: Path) -> SourceTree:
    """Content with another title and another picture."""
    changes = {"pictures/book.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>"}
    content_dir = write_small_content(tmp_path / "newer", changes)
    title_page = content_dir / "content.yaml"
    title_page.write_text(title_page.read_text().replace("SEND here", "SEND there"))
    return read_content_folder(content_dir, content_dir / "media")


@needs_fork
def test_a_first_compile_that_is_killed_leaves_no_bundle_or_a_whole_one(tree: SourceTree, tmp_path: Path):
    outs = tmp_path / "outs"
    assert start(DIE_AT_EVERY_MOMENT, tree.content_dir, tmp_path / "no-old-one", outs).wait() == 0
    outcomes = describe_each(outs)
    assert outcomes == sorted(outcomes, key=["nothing", "SEND here"].index)
    assert outcomes.count("nothing") > 10
    assert outcomes.count("SEND here") > 1


@needs_fork
def test_a_later_compile_that_is_killed_leaves_the_old_bundle_or_the_new_one(
    tree: SourceTree, newer: SourceTree, out_dir: Path, tmp_path: Path
):
    compile_quietly(tree, out_dir)
    outs = tmp_path / "outs"
    assert start(DIE_AT_EVERY_MOMENT, newer.content_dir, out_dir, outs).wait() == 0
    outcomes = describe_each(outs)
    assert outcomes == sorted(outcomes, key=["SEND here", "SEND there"].index)
    assert outcomes.count("SEND here") > 5
    assert outcomes.count("SEND there") > 1


@needs_fork
def test_what_a_killed_compile_left_is_cleared_away_by_the_next(
    tree: SourceTree, newer: SourceTree, out_dir: Path, tmp_path: Path
):
    compile_quietly(tree, out_dir)
    start(DIE_AT_EVERY_MOMENT, newer.content_dir, out_dir, tmp_path / "outs").wait()
    leftovers = 0
    for killed in sorted((tmp_path / "outs").iterdir()):
        leftovers += len(list(killed.rglob("*.unfinished")))
        compile_quietly(newer, killed)
        assert sorted(path.name for path in killed.iterdir()) == [DATABASE_NAME, MEDIA_FOLDER]
        assert len(list((killed / MEDIA_FOLDER).iterdir())) == 5
        assert read_title(killed) == "SEND there"
    assert leftovers > 1


def test_a_compile_killed_at_any_time_leaves_a_whole_bundle(
    tree: SourceTree, newer: SourceTree, out_dir: Path
):
    compile_quietly(tree, out_dir)
    started = time.monotonic()
    assert start(COMPILE, newer.content_dir, out_dir).wait() == 0
    whole_s = time.monotonic() - started
    chance = random.Random(7)
    for content in (tree, newer) * 3:
        kill_after(start(COMPILE, content.content_dir, out_dir), chance.uniform(0.5, 0.95) * whole_s)
        assert read_title(out_dir) in ("SEND here", "SEND there")


def kill_after(process: subprocess.Popen[bytes], delay_s: float) -> None:
    try:
        process.wait(timeout=delay_s)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
