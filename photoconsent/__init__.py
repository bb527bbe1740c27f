"""PhotoConsent: find faces in workplace photos, cover everyone without a written consent, export only pixels."""

__version__ = "0.1.0"
