"""The photos of an event as values, for both faces: what hands decided about them, and how that is kept."""
