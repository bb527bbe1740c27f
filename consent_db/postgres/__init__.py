"""The register in a PostgreSQL database: many computers at once, and nothing that its administrator can read."""
