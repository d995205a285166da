"""How much of a file from elsewhere is read. Every number has its unit."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ImportLimits:
    """What no honest directory exceeds."""

    max_line_characters: int = 1_000_000
    max_record_characters: int = 1_000_000
    max_repair_characters: int = 300_000_000
    max_cell_characters: int = 32_767
    max_columns: int = 500
    max_services: int = 200_000
    max_table_rows: int = 1_000_000
    max_findings_a_rule: int = 1_000
    max_files: int = 2_000
    max_unpacked_bytes: int = 512_000_000


LIMITS = ImportLimits()
