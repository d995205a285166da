#!/usr/bin/env python3
"""Sets the project up and does one task with it: `python3 dev.py run`, `python3 dev.py test` and the rest.

Needs nothing but Python 3.11 to 3.14. What it does for each task is in the folder `tools`.
"""

from __future__ import annotations

import shutil
import subprocess
import sys

OLDEST, NEWEST = (3, 11), (3, 14)


def main() -> int:
    """Find a Python that will do, then do the task."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        return start_again_with_another_python()
    from tools.failures import CannotGoOn
    from tools.tasks import do_task

    try:
        return do_task(sys.argv[1:])
    except CannotGoOn as failure:
        print(failure, file=sys.stderr)
        return failure.exit_code
    except KeyboardInterrupt:
        return 130


def start_again_with_another_python() -> int:
    """Run this program with the newest Python on the path that will do, or say which one to install."""
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        python = shutil.which(f"python3.{minor}")
        if python:
            return subprocess.call([python, __file__, *sys.argv[1:]])
    print("This project needs Python 3.11, 3.12, 3.13 or 3.14, and this is " + sys.version.split()[0] + ".")
    return 2


if __name__ == "__main__":
    sys.exit(main())
