"""Whole journeys: from the drop to the copies, as a person goes them."""

from collections.abc import Callable
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from photoconsent.gui.event.session import State
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.offline import can_close_network
from photoconsent.pipeline.face import Verdict
from tests.gui.parts import click, click_row, drop, part, prepare, press_enter, rows, text_of, type_in

Choose = Callable[[str], int]


def test_a_dropped_folder_is_searched_and_decided(qtbot: QtBot, window: MainWindow, photos: Path) -> None:
    drop(window, photos)
    qtbot.waitUntil(lambda: bool(window.bench.session.entries) and not window.work.searching, timeout=60_000)
    listed = rows(window, "photos")
    assert listed[:3] == [
        "IMG_0101.jpg: Not looked at, 1 shown, 0 covered",
        "IMG_0102.jpg: Not looked at, 1 shown, 5 covered",
        "IMG_0103.jpg: Not looked at, 0 shown, 4 covered",
    ]
    assert listed[3].startswith("IMG_0104.jpg: Needs a look, 0 shown")
    assert listed[4] == "IMG_0105.jpg: Not possible, "
    assert text_of(window, "messageText") == "1 photo could not be read; the list says why."
    assert text_of(window, "notLookedAt") == "4 photos not looked at"


def test_each_face_says_who_it_is_and_why(opened: MainWindow, photo: Choose) -> None:
    photo("IMG_0102.jpg")
    spoken = rows(opened, "faces")
    assert text_of(opened, "facesTitle") == "6 faces"
    (shown,) = [text for text in spoken if "Shown" in text]
    assert shown.startswith("Eileen Collins. Shown. A written consent covers this channel on this day. Very like")
    assert sum(text == "Unknown person. Covered. Nobody in the register looks like this." for text in spoken) == 5


def test_photos_are_listed_by_state(opened: MainWindow) -> None:
    listed = part(opened, QComboBox, "photoFilter")
    listed.setCurrentIndex(listed.findText("Needs a look (1)"))
    assert [text.split(":")[0] for text in rows(opened, "photos")] == ["IMG_0104.jpg"]


def test_an_unreadable_photo_says_why(opened: MainWindow, photo: Choose) -> None:
    photo("IMG_0105.jpg")
    assert "damaged or incomplete" in text_of(opened, "photoError")


def test_another_channel_changes_every_decision_at_once(opened: MainWindow, photo: Choose) -> None:
    photo("IMG_0101.jpg")
    channel = part(opened, QComboBox, "channel")
    channel.setCurrentIndex(channel.findText("Print"))
    assert rows(opened, "faces")[0].startswith("Eileen Collins. Covered. The consent does not cover this channel.")


def test_a_day_after_the_consent_ends_hides(opened: MainWindow, photo: Choose) -> None:
    photo("IMG_0101.jpg")
    day = part(opened, QDateEdit, "day")
    day.setDate(day.date().addYears(20))
    assert "The consent has expired by the publishing day." in rows(opened, "faces")[0]


def name_the_first_face(window: MainWindow, text: str) -> str:
    """Say who the first face is; returns what the list says of it afterwards."""
    click_row(window, "faces", 0)
    click(window, "thisIsButton")
    type_in(window, "pickerSearch", text)
    press_enter(window, "pickerSearch")
    if text_of(window, "pickerDoubt"):
        press_enter(window, "pickerSearch")  # it does not look alike, and is said once more
    return rows(window, "faces")[0]


def test_naming_somebody_with_a_consent_shows_the_face(opened: MainWindow, photo: Choose) -> None:
    photo("IMG_0103.jpg")
    assert name_the_first_face(opened, "ingrid").startswith("Ingrid Solberg. Shown.")
    assert text_of(opened, "faceConsent").endswith("until 30.09.2027.")


def test_naming_somebody_never_overrides_a_missing_consent(opened: MainWindow, photo: Choose) -> None:
    photo("IMG_0103.jpg")
    assert name_the_first_face(opened, "Ola Hansen").startswith("Ola Hansen. Covered. The consent has expired")
    assert name_the_first_face(opened, "Per Olav").startswith("Per Olav Dahl. Covered. This person said no.")
    assert name_the_first_face(opened, "Kari N").startswith("Kari Nordmann. Covered. The consent does not cover")


def test_what_was_said_can_be_undone_and_done_again(opened: MainWindow, photo: Choose) -> None:
    photo("IMG_0103.jpg")
    name_the_first_face(opened, "ingrid")
    QTest.keyClick(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert rows(opened, "faces")[0].startswith("Unknown person. Covered.")
    QTest.keyClick(opened, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert rows(opened, "faces")[0].startswith("Ingrid Solberg. Shown.")


def test_hide_anyway_and_leave_it_to_the_register(opened: MainWindow, photo: Choose) -> None:
    photo("IMG_0101.jpg")
    click_row(opened, "faces", 0)
    QTest.keyClick(part(opened, QWidget, "faces"), Qt.Key.Key_H)
    assert rows(opened, "faces")[0].startswith("Eileen Collins. Covered. You decided to hide this face.")
    click(opened, "askAgainButton")
    assert rows(opened, "faces")[0].startswith("Eileen Collins. Shown.")


def test_what_is_not_a_face_is_neither_framed_nor_covered(opened: MainWindow, photo: Choose) -> None:
    index = photo("IMG_0104.jpg")
    for _ in rows(opened, "faces"):
        click_row(opened, "faces", 0)
        click(opened, "notFaceButton")
    assert rows(opened, "faces") == []
    assert opened.bench.session.entries[index].state is State.READY


def test_looking_through_the_photos_counts_down(opened: MainWindow, photo: Choose) -> None:
    photo("IMG_0101.jpg")
    for left in ("3 photos not looked at", "2 photos not looked at", "1 photo not looked at", "Every photo was looked"):
        QTest.keyClick(opened.photos_page.canvas, Qt.Key.Key_Space)
        QCoreApplication.processEvents()  # between two keys the window gets its turn
        assert text_of(opened, "notLookedAt").startswith(left)
    assert opened.bench.session.count([State.NEEDS_A_LOOK]) == 0


def test_copies_are_made_as_the_screen_said(qtbot: QtBot, opened: MainWindow, photo: Choose, tmp_path: Path) -> None:
    index = photo("IMG_0103.jpg")
    name_the_first_face(opened, "ingrid")
    decided = [one.decision.verdict for one in opened.bench.session.entries[index].faces]
    prepare(qtbot, opened, tmp_path / "out")
    assert text_of(opened, "outcomeSummary").startswith("4 copies made and checked. 12 faces: 3 shown on 2 consents")
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == [f"summer-party-000{n}.jpg" for n in range(1, 5)]
    result = opened.bench.session.entries[index].result
    assert result is not None
    assert [face.decision.verdict for face in result.faces] == decided
    troubles = part(opened, QListWidget, "troubles")
    assert [troubles.item(row).text().split("\n")[0] for row in range(troubles.count())] == [
        "IMG_0105.jpg",
        "notes.txt",
    ]
    register = opened.bench.register.register
    assert register is not None
    assert len(register.publications()) == 4


def test_a_face_drawn_by_hand_is_covered_in_the_copy(
    qtbot: QtBot, opened: MainWindow, photo: Choose, tmp_path: Path
) -> None:
    index = photo("IMG_0101.jpg")
    found = len(opened.bench.session.entries[index].faces)
    canvas = opened.photos_page.canvas
    QTest.keyClick(canvas, Qt.Key.Key_D)
    view = canvas.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=canvas.mapFromScene(550, 780))
    QTest.mouseMove(view, canvas.mapFromScene(650, 900))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=canvas.mapFromScene(650, 900))
    entry = opened.bench.session.entries[index]
    assert [one.drawn for one in entry.faces].count(True) == 1
    assert entry.count(Verdict.HIDE) == found
    prepare(qtbot, opened, tmp_path / "out")
    assert entry.result is not None
    assert entry.result.output is not None
    with Image.open(entry.source) as before, Image.open(entry.result.output) as after:
        place = (600, 850)
        assert max(abs(a - b) for a, b in zip(before.getpixel(place), after.getpixel(place), strict=True)) > 20
        far = (1500, 100)
        assert max(abs(a - b) for a, b in zip(before.getpixel(far), after.getpixel(far), strict=True)) < 20


def test_the_out_folder_may_not_be_that_of_the_originals(qtbot: QtBot, opened: MainWindow, photos: Path) -> None:
    prepare(qtbot, opened, photos)
    assert "because the originals are there" in text_of(opened, "messageText")
    assert opened.bench.session.count([State.DONE]) == 0


def test_a_batch_can_be_stopped_and_what_is_finished_stays(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    opened.work.prepare_going.connect(lambda going: opened.work.cancel() if going.finished else None)
    prepare(qtbot, opened, tmp_path / "out")
    assert text_of(opened, "outcomeTitle") == "Stopped before the end"
    copies = len(list((tmp_path / "out").glob("*.jpg")))
    assert 1 <= copies < 4
    assert opened.bench.session.count([State.DONE]) == copies


def test_photos_are_not_opened_before_the_register(locked: MainWindow, photos: Path) -> None:
    drop(locked, photos)
    assert text_of(locked, "messageText") == "Open the register first: it says who may be shown."
    assert locked.bench.session.entries == []


def test_a_folder_without_photos_is_said(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    drop(window, tmp_path / "empty")
    qtbot.waitUntil(lambda: "There are no photos in empty" in text_of(window, "messageText"))


def test_the_covered_result_is_seen_while_c_is_held(qtbot: QtBot, opened: MainWindow, photo: Choose) -> None:
    photo("IMG_0102.jpg")
    canvas = opened.photos_page.canvas
    plain = canvas.picture_key
    QTest.keyPress(canvas, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: canvas.picture_key != plain)
    QTest.keyRelease(canvas, Qt.Key.Key_C)
    assert canvas.picture_key == plain


def test_leaving_after_copies_were_made_is_not_asked(
    qtbot: QtBot, opened: MainWindow, photo: Choose, tmp_path: Path
) -> None:
    photo("IMG_0101.jpg")
    click_row(opened, "faces", 0)
    click(opened, "hideFaceButton")
    prepare(qtbot, opened, tmp_path / "out")
    assert opened.close()


def test_size_and_columns_are_remembered(window: MainWindow) -> None:
    window.close()
    remembered = window.bench.settings.current
    assert remembered.window
    assert remembered.columns


def test_leaving_with_work_undone_is_not_asked_because_it_is_kept(opened: MainWindow, photo: Choose) -> None:
    photo("IMG_0101.jpg")
    click_row(opened, "faces", 0)
    click(opened, "hideFaceButton")
    assert opened.close()
    register = opened.bench.register.register
    assert register is not None
    assert len(register.drafts()) == 1


def test_leaving_while_copies_are_made_is_asked_once(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    click(opened, "prepare")
    part(opened, QLineEdit, "outFolder").setText(str(tmp_path / "out"))
    click(opened, "prepareGo")
    assert opened.work.preparing
    assert not opened.close()
    assert "Close once more" in text_of(opened, "messageText")
    assert opened.close()


def test_every_control_has_a_name_for_screen_readers(opened: MainWindow) -> None:
    reachable = [w for w in opened.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    own = [
        w for w in reachable if type(w) is not QWidget and w.window() is opened and not w.objectName().startswith("qt_")
    ]
    nameless = [
        (type(w).__name__, w.objectName())
        for w in own
        if not w.accessibleName() and not getattr(w, "text", lambda: "")()
    ]
    assert len(own) > 20
    assert nameless == [], nameless


def test_the_help_page_says_whether_the_system_closes_the_network(window: MainWindow) -> None:
    click(window, "goHelp")
    words = text_of(window, "networkWords")
    assert words.startswith("On this computer the system itself cuts off") == can_close_network()
