"""Where benchmarks find content and keep what they make, and the screen they draw on."""

from __future__ import annotations

from tools.places import BUILD, BUNDLE, CONTENT, ROOT

__all__ = ["BENCH", "BUNDLE", "CONTENT", "DOCUMENT", "HEIGHT", "MEDIA", "ROOT", "WIDTH"]

BENCH = BUILD / "bench"
MEDIA = ROOT / "media"
DOCUMENT = ROOT / "docs" / "performance.md"
WIDTH, HEIGHT = 1280, 800
