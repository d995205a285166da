"""How the program ends, and begins again when staff ask for that."""

from __future__ import annotations

import os
import sys
from typing import NoReturn


def start_again() -> NoReturn:
    """Become a new process of the same program, with the same words on its command line."""
    os.execv(sys.executable, sys.orig_argv)
