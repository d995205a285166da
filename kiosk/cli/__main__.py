"""Runs the commands as `python -m kiosk.cli`."""

from kiosk.cli.program import main

if __name__ == "__main__":
    main()
