"""PhotoConsent: find faces in workplace photos, cover everyone without a written consent, copy only pixels."""

from photoconsent import offline

__version__ = "1.0.0rc1"

# Here, because every process of ours runs this file before any other of the program: a library that asks the
# environment whether it may phone home does so when it is imported.
offline.switch_off()
