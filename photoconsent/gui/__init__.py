"""The window: the only code that imports PySide6. One widget or dialog a file."""
