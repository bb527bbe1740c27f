"""Everything that is printed, and what comes back signed."""
