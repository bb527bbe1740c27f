"""The terminal: words in, tables out. The same pipeline and register as the window."""
