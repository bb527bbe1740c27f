"""Small pictures of faces, cut out of the previews away from the window's thread and kept as JPEG."""

from collections.abc import Mapping

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPixmap

from photoconsent.gui.event.pictures import read_jpeg
from photoconsent.pipeline.face import Box

SIDE = 128
"""Width and height of a crop in pixels: enough for twice the size it is shown at. It takes about 5 kB."""
AROUND = 0.6
"""So much of its width and height is added to a frame, for hair and chin."""


def cut_faces(preview: bytes, size: tuple[int, int], frames: Mapping[int, Box]) -> dict[int, bytes]:
    """A square JPEG for each frame; `size` is that of the full-size photo, whose pixels the frames are in."""
    whole = read_jpeg(preview)
    if whole.isNull():
        return {}
    x, y = whole.width() / size[0], whole.height() / size[1]
    return {i: _cut(whole, box.scaled(x, y).grown(AROUND)) for i, box in frames.items()}


def _cut(whole: QImage, frame: Box) -> bytes:
    reach = max(frame.w, frame.h)
    square = QRectF(0, 0, reach, reach)
    square.moveCenter(QRectF(frame.x, frame.y, frame.w, frame.h).center())
    part = whole.copy(square.toAlignedRect().intersected(whole.rect()))
    smooth = Qt.TransformationMode.SmoothTransformation
    filled = part.scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatioByExpanding, smooth)
    middle = filled.copy((filled.width() - SIDE) // 2, (filled.height() - SIDE) // 2, SIDE, SIDE)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"jpeg")).write(middle)
    return bytes(buffer.data().data())


def picture_of(crop: bytes | None) -> QPixmap:
    """The crop for the screen; empty when there is none yet."""
    made = QPixmap()
    if crop is not None:
        made.loadFromData(crop, "JPEG")
    return made
