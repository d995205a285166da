"""Opens the kiosk as the installed program does and goes on to Home. Run by the start-up benchmark."""

from __future__ import annotations

import gc
import sys
from pathlib import Path


def main(bundle_dir: Path, log_dir: Path) -> int:
    """Show Home until the window is closed."""
    # As kiosk/__main__.py starts.
    gc.disable()
    from kiosk.app import make_application, open_kiosk, settle_memory
    from kiosk.machine import find_folders, read_settings, start_log

    start_log(log_dir)
    settings = read_settings(find_folders().settings_file).settings
    app = make_application()
    running = open_kiosk(bundle_dir, settings, windowed=False)
    if running.view_model is None:
        return 1
    running.view_model.parts.visit.start()
    settle_memory()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
