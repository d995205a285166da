"""Whatever happens at the desk, in whatever order, a kiosk that looks in now and then follows."""

from __future__ import annotations

import tempfile
from itertools import count
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.publishing import (
    KeyPurpose,
    Repository,
    TrustChange,
    UnlockedKey,
    carry,
    change_root,
    propose_trust,
    read_trust,
    renew_targets,
)
from tests.publishing.desk import DESK, MAIN, PublishingDesk, Visitor, make_signer, write_bundle

EVENTS = st.sampled_from(
    ["words", "film", "nothing", "new desk key", "new main key", "renew", "carry", "look"]
)


class County:
    """A desk, a stick and a kiosk, and what the kiosk should see."""

    def __init__(self, folder: Path) -> None:
        self.desk = PublishingDesk(folder / "published", write_bundle(folder / "bundle", "0"))
        self.stick, self.numbers = folder / "stick", count(1)
        self.main, self.desk_key = MAIN, DESK
        self.desk.start()
        self.words = self.carried = "0"
        self.publish()
        self.carry()
        self.visitor = Visitor(self.stick, folder / "kiosk")

    def publish(self) -> None:
        if self.desk.prepare(f"2027.{next(self.numbers)}").changed:
            self.desk.finish(self.desk_key)

    def carry(self) -> None:
        carry(self.desk.repository, Repository(self.stick), lambda done, total: None)
        self.carried = self.words

    def change(self, event: str) -> None:
        number = next(self.numbers)
        if event == "film":
            write_bundle(self.desk.bundle_dir, self.words, (b"film %d" % number,))
        elif event == "words":
            self.words = str(number)
            write_bundle(self.desk.bundle_dir, self.words)
        self.publish()

    def replace_key(self, event: str) -> None:
        new = make_signer(f"key-{next(self.numbers)}", KeyPurpose.MAIN)
        old = self.desk_key if event == "new desk key" else self.main
        root = read_trust(self.desk.repository).root.signed
        following = change_root(root, self.desk.now, [new.public_key], [old.public_key.keyid])
        self.propose(TrustChange(root=following), [self.main, new])
        if event == "new main key":
            self.main = new
            self.desk.finish(self.desk_key)
        else:
            self.desk.finish(self.desk_key, new)
            self.desk_key = new

    def renew(self) -> None:
        targets = renew_targets(read_trust(self.desk.repository).targets.signed, self.desk.now)
        self.propose(TrustChange(targets=targets), [self.main])
        self.desk.finish(self.desk_key)

    def propose(self, change: TrustChange, signers: list[UnlockedKey]) -> None:
        assert propose_trust(self.desk.repository, signers, self.desk.now, change) == ()

    def look(self) -> None:
        assert self.visitor.fetch("content.sqlite")[100:].decode() == self.carried


@given(st.lists(EVENTS, max_size=10))
@settings(max_examples=25, deadline=None)
def test_a_kiosk_follows_whatever_happens(events: list[str]):
    with tempfile.TemporaryDirectory() as folder:
        county = County(Path(folder))
        for event in events:
            if event.startswith("new"):
                county.replace_key(event)
            elif event in ("words", "film", "nothing"):
                county.change(event)
            else:
                getattr(county, event)()
        county.carry()
        county.look()
