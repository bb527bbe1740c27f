"""The photo one works on: frames, covered areas, places to look at, and how it would be published."""
