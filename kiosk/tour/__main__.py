"""`python -m kiosk.tour`."""

from __future__ import annotations

import sys

from kiosk.tour import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
