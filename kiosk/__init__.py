"""An offline information kiosk for Staffordshire's SEND strategy and Local Offer."""

__version__ = "0.1.0"
