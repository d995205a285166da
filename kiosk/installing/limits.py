"""How much an update may be. Every number has its unit."""

from __future__ import annotations

from dataclasses import dataclass

_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class InstallLimits:
    """What is larger is refused before it is copied; `spare_bytes` are left free on the disk.

    What was copied of an update that was interrupted is kept for `keep_incoming_s`. A web server may be
    silent for `longest_silence_s`, and slower than `slowest_bytes_per_s` for `patience_s`.
    """

    max_root_bytes: int = 512_000
    max_timestamp_bytes: int = 16_384
    max_snapshot_bytes: int = 2_000_000
    max_targets_bytes: int = 40_000_000
    max_root_rotations: int = 64
    max_release_bytes: int = 65_536
    max_database_bytes: int = 4096 * _MIB
    max_media_bytes: int = 65_536 * _MIB
    max_files: int = 100_000
    max_pointer_bytes: int = 4096
    chunk_bytes: int = _MIB
    spare_bytes: int = 64 * _MIB
    keep_incoming_s: int = 14 * 24 * 3600
    longest_silence_s: float = 30
    patience_s: float = 60
    slowest_bytes_per_s: int = 1000


LIMITS = InstallLimits()
