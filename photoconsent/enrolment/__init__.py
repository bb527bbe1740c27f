"""From pictures of a person to templates, for those who ticked recognition."""
