"""The pages of the register: people, their consents, scans to file, tables to take in."""
