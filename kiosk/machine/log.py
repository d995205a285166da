"""The log: one rotating text file, small enough to carry on a stick."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

MAX_LOG_BYTES = 1_000_000
KEPT_LOGS = 3


def start_log(log_dir: Path) -> None:
    """Send log records to `log_dir`/kiosk.log; where that cannot be written, to standard error."""
    handler: logging.Handler
    try:
        log_dir.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            log_dir / "kiosk.log", maxBytes=MAX_LOG_BYTES, backupCount=KEPT_LOGS, encoding="utf-8"
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)


def log_mistake(kind: type[BaseException], mistake: BaseException, trace: TracebackType | None) -> None:
    """Log what nobody caught; use as `sys.excepthook`, which Qt's slots end in as well."""
    logging.getLogger("kiosk").critical("Nobody caught this", exc_info=(kind, mistake, trace))
