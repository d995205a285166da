"""What can be wrong with an update, and why it is refused."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

from kiosk.installing import Reason
from tests.installing.forge import TODAY, edit_json
from tests.installing.ways_to_spoil import (
    MISSING,
    Spoil,
    add,
    append_to,
    drop_film,
    enlarge,
    find_picture,
    hash_otherwise,
    make_endless,
    mix_folders,
    mix_versions,
    nest,
    put_in_place_of,
    put_link,
    put_snapshot_for_timestamp,
    replace_database,
    resize_film,
    spoil_page,
    strip_signatures,
    with_database,
    with_forge,
    with_release,
    with_root,
    with_stick,
    with_targets,
    write_release_of,
)

OLD = TODAY - timedelta(days=1)
SPOILS: dict[str, tuple[Spoil, Reason]] = {
    "content nobody signed": (with_forge(signers={"content": ()}), Reason.NOT_TRUSTED),
    "content strangers signed": (with_forge(signers={"content": ("mallory", "eve")}), Reason.NOT_TRUSTED),
    "content one of two signed": (with_forge(signers={"content": ("author",)}), Reason.NOT_TRUSTED),
    "content one signed twice": (with_forge(signers={"content": ("author", "author")}), Reason.NOT_TRUSTED),
    "targets strangers signed": (with_forge(signers={"targets": ("mallory",)}), Reason.NOT_TRUSTED),
    "snapshot strangers signed": (with_forge(signers={"snapshot": ("mallory",)}), Reason.NOT_TRUSTED),
    "timestamp strangers signed": (with_forge(signers={"timestamp": ("mallory",)}), Reason.NOT_TRUSTED),
    "timestamp without signatures": (
        with_stick(lambda forge: edit_json(forge.folder / "metadata/timestamp.json", strip_signatures)),
        Reason.NOT_TRUSTED,
    ),
    "a desk key that was revoked": (
        with_root(desk_key="desk 2", signers={"timestamp": ("desk",), "snapshot": ("desk",)}),
        Reason.NOT_TRUSTED,
    ),
    "an author who was revoked": (
        with_forge(content_keys=("author 2", "approver"), signers={"content": ("author", "approver")}),
        Reason.NOT_TRUSTED,
    ),
    "a root that takes over": (with_root(main_key="mallory"), Reason.NOT_TRUSTED),
    "everything expired": (with_forge(expires=OLD), Reason.EXPIRED),
    "parts of two releases": (with_stick(mix_versions), Reason.MIXED),
    "a newer timestamp alone": (with_stick(mix_folders), Reason.FILE_MISSING),
    "a picture cut short": (
        with_stick(lambda forge: find_picture(forge).write_bytes(b"<svg")),
        Reason.DAMAGED,
    ),
    "a picture too long": (with_stick(lambda forge: append_to(find_picture(forge))), Reason.DAMAGED),
    "a picture that is missing": (
        with_stick(lambda forge: find_picture(forge).unlink()),
        Reason.FILE_MISSING,
    ),
    "a film left out": (with_targets(drop_film), Reason.FILE_MISSING),
    "a film nobody knows": (with_targets(add(f"media/{MISSING}.mp4")), Reason.FILE_TOO_MANY),
    "a film of another size": (with_targets(resize_film), Reason.MIXED),
    "no database": (
        with_targets(lambda targets: targets.pop("content.sqlite") and None),
        Reason.FILE_MISSING,
    ),
    "no description": (
        with_targets(lambda targets: targets.pop("release.json") and None),
        Reason.FILE_MISSING,
    ),
    "a description by another hash": (with_targets(hash_otherwise), Reason.BAD_NAME),
    "a snapshot for a timestamp": (with_stick(put_snapshot_for_timestamp), Reason.DAMAGED),
    "an endless timestamp": (with_stick(make_endless("timestamp.json")), Reason.TOO_LARGE),
    "an endless snapshot": (with_stick(make_endless("2.snapshot.json")), Reason.TOO_LARGE),
    "an endless list": (with_stick(make_endless("2.content.json")), Reason.TOO_LARGE),
    "an endless root": (with_stick(make_endless("2.root.json")), Reason.TOO_LARGE),
    "a database as large as a town": (with_targets(enlarge("content.sqlite")), Reason.TOO_LARGE),
    "a film as large as a town": (with_targets(enlarge(".mp4")), Reason.TOO_LARGE),
    "a description too large": (with_targets(enlarge("release.json")), Reason.TOO_LARGE),
    "a name that leads up": (with_targets(add("../evil")), Reason.BAD_NAME),
    "a name that leads up deep down": (with_targets(add("media/../../evil")), Reason.BAD_NAME),
    "a name from the root": (with_targets(add("/etc/passwd")), Reason.BAD_NAME),
    "a name for Windows": (with_targets(add("media\\..\\evil.mp4")), Reason.BAD_NAME),
    "a name of our own": (with_targets(add("receipt.txt")), Reason.BAD_NAME),
    "media named by another hash": (with_targets(add(f"media/{'1' * 64}.mp4")), Reason.BAD_NAME),
    "a link for a database": (with_stick(put_link("content.sqlite")), Reason.NOT_A_PLAIN_FILE),
    "a link for a timestamp": (with_stick(put_link("metadata/timestamp.json")), Reason.NOT_A_PLAIN_FILE),
    "a link for a folder": (with_stick(put_link("metadata")), Reason.NOT_A_PLAIN_FILE),
    "a link for the files": (with_stick(put_link("targets")), Reason.NOT_A_PLAIN_FILE),
    "a link for the media": (with_stick(put_link("targets/media")), Reason.NOT_A_PLAIN_FILE),
    "a pipe for a timestamp": (
        with_stick(put_in_place_of("metadata/timestamp.json", os.mkfifo)),
        Reason.NOT_A_PLAIN_FILE,
    ),
    "a pipe for a database": (
        with_stick(put_in_place_of("content.sqlite", os.mkfifo)),
        Reason.NOT_A_PLAIN_FILE,
    ),
    "a folder for a database": (
        with_stick(put_in_place_of("content.sqlite", Path.mkdir)),
        Reason.NOT_A_PLAIN_FILE,
    ),
    "a device for a snapshot": (
        with_stick(put_in_place_of("metadata/2.snapshot.json", lambda path: path.symlink_to("/dev/zero"))),
        Reason.NOT_A_PLAIN_FILE,
    ),
    "a trigger": (
        with_database("CREATE TRIGGER t AFTER DELETE ON term BEGIN DELETE FROM page; END"),
        Reason.STRANGE_PARTS,
    ),
    "a view": (with_database("CREATE VIEW v AS SELECT * FROM page"), Reason.STRANGE_PARTS),
    "a table more": (with_database("CREATE TABLE t (a)"), Reason.STRANGE_PARTS),
    "a table that is virtual": (with_database("CREATE VIRTUAL TABLE t USING fts5 (a)"), Reason.STRANGE_PARTS),
    "a table of an extension that is not there": (
        with_database(
            "INSERT INTO sqlite_master VALUES ('table', 't', 't', 0, 'CREATE VIRTUAL TABLE t USING evil (a)')"
        ),
        Reason.STRANGE_PARTS,
    ),
    "notes for the planner": (with_database("ANALYZE"), Reason.STRANGE_PARTS),
    "an index less": (with_database("DROP INDEX page_by_strategy"), Reason.STRANGE_PARTS),
    "a view in place of a table": (
        with_database(
            "UPDATE sqlite_master SET type = 'view', sql = 'CREATE VIEW term AS SELECT 1' WHERE name = 'term'"
        ),
        Reason.CONTENT_DAMAGED,
    ),
    "another program's database": (with_database("PRAGMA application_id = 7"), Reason.NOT_CONTENT),
    "no database at all": (replace_database, Reason.NOT_CONTENT),
    "a format to come": (with_database("PRAGMA user_version = 99"), Reason.FORMAT_TOO_NEW),
    "a format long gone": (with_database("PRAGMA user_version = 0"), Reason.FORMAT_TOO_OLD),
    "a database of noise": (spoil_page, Reason.CONTENT_DAMAGED),
    "rows that lead nowhere": (with_database("DELETE FROM picture"), Reason.CONTENT_DAMAGED),
    "a date that is none": (with_database("UPDATE page SET checked_on = 'soon'"), Reason.CONTENT_DAMAGED),
    "a format to come, as described": (with_release(format_version=99), Reason.FORMAT_TOO_NEW),
    "a program to come": (with_release(program_at_least="99.0"), Reason.PROGRAM_TOO_OLD),
    "a program without numbers": (with_release(program_at_least="new"), Reason.DAMAGED),
    "a release of next month": (with_release(date=TODAY.date() + timedelta(days=30)), Reason.CLOCK_BEHIND),
    "a description that is none": (write_release_of(b"[]"), Reason.DAMAGED),
    "a part that is no JSON": (with_stick(nest), Reason.DAMAGED),
}
