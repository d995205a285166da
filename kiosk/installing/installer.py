"""Looks at updates, installs them and takes them back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.bundle import DATABASE_NAME, RELEASE_NAME, Release
from kiosk.installing.clock import FASTEST, check_clock
from kiosk.installing.copying import (
    Shelf,
    bring_file,
    count_missing_bytes,
    count_new_bytes,
    find_spoilt,
    keep_only,
)
from kiosk.installing.differences import compare
from kiosk.installing.errors import InstallError, Reason
from kiosk.installing.fitness import check_media, check_release, read_release
from kiosk.installing.limits import LIMITS
from kiosk.installing.pace import Pace
from kiosk.installing.plan import (
    InstallProgress,
    Receipt,
    ReportProgress,
    ShouldStop,
    StagedUpdate,
    StoreStatus,
    UpdatePlan,
    describe_root,
)
from kiosk.installing.site import Site
from kiosk.installing.sources import Source
from kiosk.installing.staging import RECEIPT_NAME, check_space, make_shelf, stage_release
from kiosk.installing.store import SHIPPED, Pointer, Store
from kiosk.installing.trust_memory import TrustMemory
from kiosk.installing.words import describe_release, write_receipt
from kiosk.installing.working import forget_update, in_plain_words, tidy_store, working_in
from kiosk.vocabulary import ContentInventory, UnfitContentError

if TYPE_CHECKING:
    from kiosk.installing.trust import Verified

_SHIPPED_WORDS = "the content that came with the program"


def _say_nothing(progress: InstallProgress) -> None:
    """Stand in for somebody who wants to know how far it is."""


def _go_on() -> bool:
    """Stand in for somebody who might want to stop."""
    return False


def _names(pointer: Pointer | None, verified: Verified) -> bool:
    """Say whether the release that is shown is named after the database of an update."""
    return pointer is not None and f"-{verified.files[DATABASE_NAME].sha256[:12]}" in pointer.shown


class Installer:
    """Everything that staff can do with updates. Every method raises `InstallError` where it cannot."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._disk = site.disk
        self._store = Store(site.store_dir)
        self._memory = TrustMemory(self._store)

    def trust_root(self, root: bytes) -> None:
        """Trust a publisher from now on, as IT does when it sets a kiosk up."""
        from kiosk.installing.trust import verify_root

        with working_in(self._disk, self._store):
            verify_root(root)
            if record := self._memory.choose(root):
                self._memory.remember(self._disk, record)

    def plan_update(
        self,
        source: Source,
        root: bytes | None = None,
        report: ReportProgress = _say_nothing,
        should_stop: ShouldStop = _go_on,
    ) -> UpdatePlan:
        """Verify everything about an update but its films and pictures, and say what it would change.

        Args:
            source: Where the update is.
            root: The root to trust; without it, the one this kiosk trusts, or the update's own first one.
            report: Told how much of the database is here.
            should_stop: Asked again and again whether to stop.
        """
        from kiosk.installing.trust import verify_release, verify_root

        with working_in(self._disk, self._store):
            pointer = self._store.read_pointer()
            self._check_clock(pointer)
            if root is not None:
                verify_root(root)
            trusted = self._memory.choose(root)
            verified = verify_release(source, trusted)
            self._store.take_back(self._disk, pointer)
            keep_only(self._disk, self._store.incoming, verified.files.values())
            make_pace = partial(self._make_pace, report, should_stop)
            shelf = make_shelf(self._store, pointer)
            release, inventory = self._look_inside(source, verified, shelf, make_pace)
            spoilt = self._find_spoilt(pointer, verified, make_pace)
            shelf = replace(shelf, spoilt=spoilt)
            is_first = trusted is None
            return self._make_plan(source, verified, pointer, release, inventory, shelf, is_first=is_first)

    def _check_clock(self, pointer: Pointer | None) -> None:
        """Compare the clock with the last installation, and with what was signed about the content shown."""
        if pointer is not None:
            today = self._site.read_now().date()
            check_clock(today, pointer.last_seen.date(), FASTEST)
            if release := self._read_release(pointer.shown):
                check_clock(today, release.date)

    def _find_spoilt(
        self, pointer: Pointer | None, verified: Verified, make_pace: Callable[[int], Pace]
    ) -> frozenset[Path]:
        """Read what is shown, if it is the content of this update, and return the files that are damaged."""
        if pointer is None or not _names(pointer, verified):
            return frozenset()
        files = verified.files.values()
        pace = make_pace(sum(file.size_bytes for file in files))
        return find_spoilt(self._store.find_release(pointer.shown), files, pace)

    def _make_plan(
        self,
        source: Source,
        verified: Verified,
        pointer: Pointer | None,
        release: Release,
        inventory: ContentInventory,
        shelf: Shelf,
        *,
        is_first: bool,
    ) -> UpdatePlan:
        files = verified.files.values()
        return UpdatePlan(
            release=release,
            changes=compare(self._take_inventory(pointer), inventory),
            new_bytes=count_new_bytes(shelf, files),
            needed_bytes=count_missing_bytes(shelf, files) + LIMITS.spare_bytes,
            free_bytes=self._disk.count_free_bytes(self._store.folder),
            is_shown_already=_names(pointer, verified) and not shelf.spoilt,
            spoilt_files=len(shelf.spoilt),
            is_first=is_first,
            source=source,
            verified=verified,
            pointer=pointer,
        )

    def _look_inside(
        self, source: Source, verified: Verified, shelf: Shelf, make_pace: Callable[[int], Pace]
    ) -> tuple[Release, ContentInventory]:
        """Bring the description and the database here, and judge them."""
        disk, files = self._disk, [verified.files[name] for name in (RELEASE_NAME, DATABASE_NAME)]
        pace = make_pace(sum(file.size_bytes for file in files))
        check_space(disk, self._store, count_missing_bytes(shelf, files))
        disk.make_folder(shelf.folder)
        bring_file(disk, source, shelf, files[0], pace)
        release = read_release((shelf.folder / RELEASE_NAME).read_bytes())
        check_release(release, self._site.program_version, self._site.read_now().date())
        bring_file(disk, source, shelf, files[1], pace)
        inventory = self._site.examine(shelf.folder)
        check_media(inventory, ((file.name, file.size_bytes) for file in verified.files.values()))
        return release, inventory

    def _take_inventory(self, pointer: Pointer | None) -> ContentInventory | None:
        shown = self._find_bundle(pointer.shown if pointer else SHIPPED)
        with suppress(UnfitContentError):
            return self._site.examine(shown) if shown else None
        return None

    def _find_bundle(self, name: str) -> Path | None:
        return self._store.find_release(name) if name else self._site.shipped_dir

    def install(
        self, plan: UpdatePlan, report: ReportProgress = _say_nothing, should_stop: ShouldStop = _go_on
    ) -> Receipt:
        """Bring an update here and show it from now on."""
        return self.switch(self.stage(plan, report, should_stop))

    def stage(
        self, plan: UpdatePlan, report: ReportProgress = _say_nothing, should_stop: ShouldStop = _go_on
    ) -> StagedUpdate:
        """Bring an update here whole, so that it can be looked at. Visitors still see what they saw."""
        with working_in(self._disk, self._store):
            self._check_unchanged(plan)
            before = self._read_release(plan.pointer.shown if plan.pointer else SHIPPED)
            receipt = write_receipt(plan, before, self._site.read_now())
            pace = self._make_pace(report, should_stop, plan.total_bytes)
            name = stage_release(self._disk, self._store, plan, receipt, pace)
            return StagedUpdate(name, self._store.find_release(name), plan)

    def switch(self, staged: StagedUpdate) -> Receipt:
        """Show a staged update from now on, and keep what was shown for `undo`."""
        plan = staged.plan
        with working_in(self._disk, self._store):
            self._check_unchanged(plan)
            if not staged.bundle_dir.is_dir():
                raise InstallError(Reason.PLAN_TOO_OLD)
            self._memory.remember(self._disk, plan.verified.record, staged.bundle_dir)
            pointer = Pointer(staged.name, self._name_before(plan), self._site.read_now())
            self._store.write_pointer(self._disk, pointer)
            # What is open on Windows cannot be removed yet; the next update does it.
            with suppress(OSError):
                self._store.remove_unused(self._disk, pointer)
            receipt = (staged.bundle_dir / RECEIPT_NAME).read_text(encoding="utf-8")
            return Receipt(staged.bundle_dir, receipt)

    def _name_before(self, plan: UpdatePlan) -> str | None:
        """Name what “undo” goes back to: not the same content, which was damaged and is mended."""
        if plan.pointer is not None:
            is_same = _names(plan.pointer, plan.verified)
            return plan.pointer.before if is_same else plan.pointer.shown
        return SHIPPED if self._site.shipped_dir else None

    def _check_unchanged(self, plan: UpdatePlan) -> None:
        if self._store.read_pointer() != plan.pointer:
            raise InstallError(Reason.PLAN_TOO_OLD)

    def discard(self) -> None:
        """Remove what was brought here of an update that will not be installed."""
        with working_in(self._disk, self._store):
            forget_update(self._disk, self._store)

    def tidy(self) -> None:
        """Remove what earlier updates left: for a kiosk that starts."""
        if self._store.folder.is_dir():
            with working_in(self._disk, self._store):
                tidy_store(self._disk, self._store, self._site.read_now())

    def undo(self) -> Receipt:
        """Show what was shown before the last update. A second `undo` takes the first one back."""
        with working_in(self._disk, self._store):
            pointer = self._store.read_pointer()
            if pointer is None or not self._can_undo(pointer):
                raise InstallError(Reason.NOTHING_TO_UNDO)
            name = pointer.before or SHIPPED
            turned = replace(pointer, shown=name, before=pointer.shown, last_seen=self._site.read_now())
            self._store.write_pointer(self._disk, turned)
            release = self._read_release(name)
            words = describe_release(release) if release else _SHIPPED_WORDS
            return Receipt(self._find_bundle(name), f"The kiosk shows {words} again.\n")

    def _can_undo(self, pointer: Pointer) -> bool:
        bundle_dir = None if pointer.before is None else self._find_bundle(pointer.before)
        return bundle_dir is not None and (bundle_dir / DATABASE_NAME).is_file()

    def read_status(self) -> StoreStatus:
        """Say what is installed. Changes nothing."""
        with in_plain_words(self._disk, self._store.folder):
            pointer = self._store.read_pointer()
            record, trouble = self._memory.try_to_read()
            return StoreStatus(
                shown=self._read_release(pointer.shown) if pointer else None,
                before=self._read_release(pointer.before or SHIPPED) if pointer else None,
                can_undo=pointer is not None and self._can_undo(pointer),
                installed_at=pointer.last_seen if pointer else None,
                root_number=describe_root(record.root) if record else "",
                leftover_bytes=sum(path.stat().st_size for path in self._store.incoming.rglob("*")),
                trouble=trouble,
            )

    def _read_release(self, name: str) -> Release | None:
        with suppress(OSError, InstallError):
            return read_release((self._store.find_release(name) / RELEASE_NAME).read_bytes())
        return None

    def _make_pace(self, report: ReportProgress, should_stop: ShouldStop, total_bytes: int) -> Pace:
        return Pace(total_bytes, report, should_stop, self._site.read_seconds)
