"""Where benchmarks find content and keep what they make."""

from __future__ import annotations

from tools.places import BUILD, BUNDLE, CONTENT, ROOT

__all__ = ["BENCH", "BUNDLE", "CONTENT", "DOCUMENT", "MEDIA", "ROOT"]

BENCH = BUILD / "bench"
MEDIA = ROOT / "media"
DOCUMENT = ROOT / "docs" / "performance.md"
