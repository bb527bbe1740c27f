"""The people of the event: all faces of one person together, answered at once."""
