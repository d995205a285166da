"""The real kiosk in a process of its own, with a clock that can be put forward through its input."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from kiosk.app import make_application, open_kiosk
from kiosk.machine import Settings
from kiosk.tour import ForwardClock

SIZE = (1280, 800)


def main(bundle_dir: Path) -> int:
    """Open the kiosk and run until the window or the input is closed."""
    clock = ForwardClock()
    app = make_application()
    running = open_kiosk(bundle_dir, Settings(), windowed=True, size=SIZE, now_ms=clock)
    threading.Thread(target=put_forward, args=(clock,), daemon=True).start()
    code = app.exec()
    running.close()
    return code


def put_forward(clock: ForwardClock) -> None:
    """Let as many milliseconds pass as each line says."""
    for line in sys.stdin:
        clock.put_forward(int(line))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
