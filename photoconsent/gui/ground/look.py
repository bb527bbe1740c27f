"""Colours, letters, style sheet and icons, light or dark as the system says or the user wants."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import cache, partial
from pathlib import Path
from weakref import WeakKeyDictionary

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QStyleFactory
from shiboken6 import isValid

from photoconsent.typeface import BOLD, REGULAR, SEMIBOLD, font_file


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one scheme; a test checks every pair of text and ground for contrast (WCAG 2.2, AA).

    `shown` and `hidden` are Okabe and Ito's blue and orange, which colour-blind people tell apart
    (https://jfly.uni-koeln.de/color/); frames differ in shape and line as well.
    """

    window: str
    surface: str
    sunken: str
    border: str
    control: str
    """The edge of a control one can type into or tick."""
    text: str
    muted: str
    accent: str
    accent_strong: str
    on_accent: str
    accent_soft: str
    shown: str
    hidden: str
    asked: str
    area: str
    """What is covered and no face; Okabe and Ito's bluish green."""
    warning_soft: str
    warning_text: str
    error_soft: str
    error_text: str
    good_soft: str
    good_text: str


LIGHT = Colours(
    window="#f3f4f6",
    surface="#ffffff",
    sunken="#e9ebef",
    border="#dcdfe5",
    control="#7d8694",
    text="#1b2027",
    muted="#545d6b",
    accent="#0f6b5f",
    accent_strong="#0a554b",
    on_accent="#ffffff",
    accent_soft="#e4f3f0",
    shown="#0072b2",
    hidden="#b34700",
    asked="#7a4fa3",
    area="#00735c",
    warning_soft="#fdf0d5",
    warning_text="#6b4400",
    error_soft="#fbe3e1",
    error_text="#8f1d17",
    good_soft="#dff1e6",
    good_text="#14532d",
)

DARK = Colours(
    window="#15181c",
    surface="#1e2227",
    sunken="#121417",
    border="#31373f",
    control="#7f8a99",
    text="#e7eaee",
    muted="#a7b0bc",
    accent="#4fc0ac",
    accent_strong="#74d2c1",
    on_accent="#06211c",
    accent_soft="#1d3b37",
    shown="#56b4e9",
    hidden="#f0a04b",
    asked="#c9a3ec",
    area="#3fc6a3",
    warning_soft="#3d3118",
    warning_text="#f5d58f",
    error_soft="#442321",
    error_text="#ffb9b3",
    good_soft="#1b3626",
    good_text="#a6e3bd",
)


PILL = (255, 255, 255, 245)
"""The ground of words on a photo, red, green, blue and how little shows through: read even where the photo is black."""


BODY, HEADING, TITLE = 10.5, 12.5, 18.0
"""The three sizes of letters, points, at a text size of 100."""
TEXT_SIZES = (90, 100, 115, 130)
"""What the user can choose from, per cent."""
SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
"""What the user can choose beside what the system says."""


class Look(QObject):
    """How the whole window looks; whoever paints by hand asks here and repaints on `changed`."""

    changed = Signal()

    def __init__(self, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = resources / "icons"
        self._sheet = (resources / "style.qss").read_text("utf-8")
        self._icons_path = self._icons.as_posix()
        self._dressed: WeakKeyDictionary[QAbstractButton | QAction, tuple[str, str]] = WeakKeyDictionary()
        self._made: dict[tuple[str, str], QIcon] = {}
        self._wanted, self._text_size = "", 100
        self.colours = LIGHT

    def follow_system(self, app: QApplication) -> None:
        """Dress the program, now and whenever the system changes between light and dark."""
        app.setStyle(QStyleFactory.create("Fusion"))
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(partial(self.dress_program, app))
        self.dress_program(app, hints.colorScheme())

    def choose(self, app: QApplication, scheme: str, text_size: int) -> None:
        """Dress the program as its user wants: `scheme` is one of `SCHEMES` or empty, `text_size` in per cent."""
        self._wanted, self._text_size = scheme, text_size
        self.dress_program(app, QGuiApplication.styleHints().colorScheme())

    def dress_program(self, app: QApplication, scheme: Qt.ColorScheme) -> None:
        """Dress the program in light or dark; what its user chose comes first."""
        self._made.clear()
        self.colours = DARK if SCHEMES.get(self._wanted, scheme) == Qt.ColorScheme.Dark else LIGHT
        app.setStyleSheet("")  # one sheet after the other takes Qt six times as long as none in between
        app.setFont(_letters(self._text_size))
        app.setPalette(_palette(self.colours))
        app.setStyleSheet(fill_in(self._sheet, self.colours, self._icons_path, self.colours is DARK, self._text_size))
        for button, (name, role) in list(self._dressed.items()):
            if isValid(button):
                self._dress_button(button, name, role)
        self.changed.emit()

    @contextmanager
    def dressed_afterwards(self) -> Iterator[None]:
        """Take the style sheet off while many parts are made and put together, and put it on at the end, once.

        Under a sheet Qt dresses every part anew each time that something is put around it.
        """
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        sheet = app.styleSheet()
        app.setStyleSheet("")
        try:
            yield
        finally:
            app.setStyleSheet(sheet)

    def icon(self, name: str, colour: str | None = None) -> QIcon:
        """One of our drawings, in the colour of text unless another is named."""
        key = (name, colour or self.colours.text)
        if key not in self._made:
            self._made[key] = self._make_icon(*key)
        return self._made[key]

    def _make_icon(self, name: str, colour: str) -> QIcon:
        drawing = (self._icons / f"{name}.svg").read_bytes()
        icon = QIcon()
        for mode, ink in (
            (QIcon.Mode.Normal, colour),
            (QIcon.Mode.Disabled, self.colours.control),
        ):
            renderer = QSvgRenderer(QByteArray(drawing.replace(b"currentColor", ink.encode())))
            for size in (20, 40, 60):
                icon.addPixmap(_drawn(renderer, size), mode)
        return icon

    def dress(self, button: QAbstractButton | QAction, name: str, role: str = "text") -> None:
        """Give a button or an action an icon that keeps to the scheme; `role` names one of the colours."""
        if isinstance(button, QAbstractButton):
            button.setIconSize(QSize(20, 20))
        self._dressed[button] = (name, role)
        self._dress_button(button, name, role)

    def _dress_button(self, button: QAbstractButton | QAction, name: str, role: str) -> None:
        button.setIcon(self.icon(name, getattr(self.colours, role)))


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    """The drawing in a square of so many pixels."""
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    return picture


def fill_in(sheet: str, colours: Colours, icons: str, dark: bool, text_size: int = 100) -> str:
    """The style sheet with every `@name` replaced by its colour or size; longer names first, as some begin alike.

    `text_size` is in per cent.
    """
    for name, points in (("title", TITLE), ("heading", HEADING), ("body", BODY)):
        sheet = sheet.replace(f"@{name}-size", f"{points * text_size / 100:.1f}pt")
    for name, value in sorted(asdict(colours).items(), key=lambda item: -len(item[0])):
        sheet = sheet.replace(f"@{name}", value)
    return sheet.replace("@icons", icons).replace("@scheme", "dark" if dark else "light")


def _letters(text_size: int) -> QFont:
    """The typeface that the program brings, in the size of texts; the system's own where it cannot be read."""
    font = QFont()
    if families := _families():
        font.setFamilies([families[0], *QFont().families()])
    font.setPointSizeF(BODY * text_size / 100)
    return font


@cache
def _families() -> list[str]:
    """The families of our typeface, once the program knows its files."""
    found: list[str] = []
    for name in (REGULAR, SEMIBOLD, BOLD):
        found += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(font_file(name))))
    return found


def _palette(c: Colours) -> QPalette:
    """The same colours for what the style sheet does not reach."""
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in (
        (role.Window, c.window),
        (role.WindowText, c.text),
        (role.Base, c.surface),
        (role.AlternateBase, c.window),
        (role.Text, c.text),
        (role.PlaceholderText, c.muted),
        (role.Button, c.surface),
        (role.ButtonText, c.text),
        (role.ToolTipBase, c.surface),
        (role.ToolTipText, c.text),
        (role.Highlight, c.accent),
        (role.HighlightedText, c.on_accent),
        (role.Link, c.accent),
        (role.Mid, c.border),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(c.control))
    return palette
