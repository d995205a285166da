"""How much of a file from elsewhere is read. Every number has its unit."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ImportLimits:
    """What no honest directory exceeds."""

    max_file_bytes: int = 64_000_000
    max_line_characters: int = 1_000_000
    max_cell_characters: int = 32_767
    max_services: int = 200_000
    max_files: int = 2_000
    max_unpacked_bytes: int = 256_000_000


LIMITS = ImportLimits()
