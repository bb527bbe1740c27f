"""The register of written consents. Imports nothing from photoconsent, so that it can be audited alone."""
