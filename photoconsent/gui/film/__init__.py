"""The page of one video: its frames, its timeline with a bar for each track, and what hands do there."""
