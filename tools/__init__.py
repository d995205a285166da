"""What `dev.py` sets up, checks and builds the project with. Nothing here is part of the kiosk."""
