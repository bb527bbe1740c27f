"""From decisions to copies on record, and what becomes of them."""
