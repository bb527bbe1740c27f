"""Whether the videos that lie among the photos are prepared with them: nobody can be pointed out in them here."""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from photoconsent.gui.fields.parts import label
from photoconsent.gui.ground.messages import sentence_of
from photoconsent.video.available import can_read_videos
from photoconsent.video.errors import VideoPartsMissing


class VideosToo(QWidget):
    """A box to tick, which is there only where there are videos."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QCheckBox()
        self._box.setObjectName("videosToo")
        self._words = label("", "muted", "videosWords")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._box)
        layout.addWidget(self._words)
        self.offer(0)

    def offer(self, videos: int) -> None:
        """Ask about so many videos; where the part that reads them is missing, say how to add it."""
        self._box.setText(self.tr("Prepare %n video(s) too", "", videos))
        self._box.setEnabled(can_read_videos())
        if can_read_videos():
            self._words.setText(
                self.tr(
                    "Everybody in them who is not known for certain is covered in every frame. There is sound only "
                    "where nobody is covered and everybody consented to sound. A minute of video takes some minutes."
                )
            )
        else:
            self._words.setText(sentence_of(VideoPartsMissing()))
        self.setVisible(videos > 0)

    @property
    def wanted(self) -> bool:
        """Whether they are to be prepared."""
        return self._box.isEnabled() and self._box.isChecked() and not self.isHidden()
