"""The commands of the project: thin, each importing what it needs only when it runs."""

from kiosk.cli.program import main

__all__ = ["main"]
