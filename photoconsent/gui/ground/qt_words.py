"""The words of Qt's own file dialog, of its details and the names of keys, for which Qt brings no bokmål.

They are listed here so that they are translated with ours. Qt asks for them by itself, under these names.
"""

from PySide6.QtCore import QCoreApplication


def qt_words() -> tuple[str, ...]:
    """Every one of them, in the language of the window."""
    return (
        QCoreApplication.translate("QFileDialog", "&Look in:"),
        QCoreApplication.translate("QFileDialog", "Back"),
        QCoreApplication.translate("QFileDialog", "Forward"),
        QCoreApplication.translate("QFileDialog", "Parent Directory"),
        QCoreApplication.translate("QFileDialog", "Create New Folder"),
        QCoreApplication.translate("QFileDialog", "List View"),
        QCoreApplication.translate("QFileDialog", "Detail View"),
        QCoreApplication.translate("QFileDialog", "Files of &type:"),
        QCoreApplication.translate("QFileDialog", "Directory:"),
        QCoreApplication.translate("QFileDialog", "Directories"),
        QCoreApplication.translate("QFileDialog", "File &name:"),
        QCoreApplication.translate("QFileDialog", "All Files (*)"),
        QCoreApplication.translate("QFileDialog", "&Open"),
        QCoreApplication.translate("QFileDialog", "&Choose"),
        QCoreApplication.translate("QFileDialog", "&Save"),
        QCoreApplication.translate("QFileSystemModel", "Computer"),
        QCoreApplication.translate("QFileSystemModel", "Name"),
        QCoreApplication.translate("QFileSystemModel", "Size"),
        QCoreApplication.translate("QFileSystemModel", "Type"),
        QCoreApplication.translate("QFileSystemModel", "Date Modified"),
        QCoreApplication.translate("QAbstractFileIconProvider", "Folder"),
        QCoreApplication.translate("QPlatformTheme", "OK"),
        QCoreApplication.translate("QPlatformTheme", "Cancel"),
        QCoreApplication.translate("QMessageBox", "Show Details..."),
        QCoreApplication.translate("QMessageBox", "Hide Details..."),
        QCoreApplication.translate("QPlatformTheme", "Close"),
        QCoreApplication.translate("QPlatformTheme", "Open"),
        QCoreApplication.translate("QPlatformTheme", "Save"),
        QCoreApplication.translate("QShortcut", "Space"),
        QCoreApplication.translate("QShortcut", "Del"),
        QCoreApplication.translate("QShortcut", "PgUp"),
        QCoreApplication.translate("QShortcut", "PgDown"),
        QCoreApplication.translate("QShortcut", "Left"),
        QCoreApplication.translate("QShortcut", "Right"),
        QCoreApplication.translate("QShortcut", "Up"),
        QCoreApplication.translate("QShortcut", "Down"),
    )
