"""Finds lines that hold every word one types, in any order, as the register's own search does."""

from PySide6.QtCore import QRegularExpression


def every_word(text: str) -> QRegularExpression:
    """Matches a line with all words of the text somewhere in it; no word at all matches every line."""
    words = "".join(f"(?=.*{QRegularExpression.escape(word)})" for word in text.split())
    return QRegularExpression(words, QRegularExpression.PatternOption.CaseInsensitiveOption)
