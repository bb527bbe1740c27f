"""The window around the places, and each place as a page."""
