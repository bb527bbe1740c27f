"""The open event: its photos, what was found in them and said about them, kept and drawn. No widgets."""
