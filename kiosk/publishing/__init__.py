"""Signs bundles and puts them where kiosks find them: a TUF repository on a folder, a stick or a web root."""

from kiosk.publishing.bundle_files import CopyReport, list_bundle_files
from kiosk.publishing.carry import carry
from kiosk.publishing.draft import Draft, MissingSignatures, describe_draft, read_draft
from kiosk.publishing.errors import (
    BundleNotFitError,
    FolderUnusableError,
    KeyUnusableError,
    NotReadyError,
    PublishingError,
    StorageError,
    VersionTooLowError,
    WrongPassphraseError,
)
from kiosk.publishing.finish import describe_missing, finish
from kiosk.publishing.keys import (
    KeyFile,
    KeyPurpose,
    back_up_key,
    create_key,
    list_keys,
    make_card,
    read_key,
    seal_key,
    unlock_key,
    write_key,
)
from kiosk.publishing.publish import (
    ReleaseReport,
    approve_draft,
    give_up_draft,
    prepare_release,
    start_publishing,
    take_signatures,
)
from kiosk.publishing.repository import DRAFT_NAME, Published, Repository
from kiosk.publishing.trust import (
    LIFETIMES,
    Lifetimes,
    change_people,
    change_root,
    get_content_role,
    list_people,
    name_of,
)
from kiosk.publishing.trust_changes import propose_trust, read_trust, renew_trust

__all__ = [
    "DRAFT_NAME",
    "LIFETIMES",
    "BundleNotFitError",
    "CopyReport",
    "Draft",
    "FolderUnusableError",
    "KeyFile",
    "KeyPurpose",
    "KeyUnusableError",
    "Lifetimes",
    "MissingSignatures",
    "NotReadyError",
    "Published",
    "PublishingError",
    "ReleaseReport",
    "Repository",
    "StorageError",
    "VersionTooLowError",
    "WrongPassphraseError",
    "approve_draft",
    "back_up_key",
    "carry",
    "change_people",
    "change_root",
    "create_key",
    "describe_draft",
    "describe_missing",
    "finish",
    "get_content_role",
    "give_up_draft",
    "list_bundle_files",
    "list_keys",
    "list_people",
    "make_card",
    "name_of",
    "prepare_release",
    "propose_trust",
    "read_draft",
    "read_key",
    "read_trust",
    "renew_trust",
    "seal_key",
    "start_publishing",
    "take_signatures",
    "unlock_key",
    "write_key",
]
