"""What this computer remembers for its user."""
