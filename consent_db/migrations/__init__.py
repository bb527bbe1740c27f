"""The steps from an older register to this one, in order; run by `consent_db.schema`."""
