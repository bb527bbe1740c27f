"""Draw every page of the window into files: `python -m tests.gui.screenshots OUTDIR`; the best go into the documents.

Each language, scheme and scale is drawn by a process of its own, because Qt takes the scale at its start.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from itertools import product
from pathlib import Path

from PIL import Image

import photoconsent
from tests.papers import pictures

DOCUMENTS = Path(photoconsent.__file__).parent.parent / "docs" / "screenshots"
BEST = {
    "readme": "04-group-en-light-100",
    "covered": "07-covered-en-light-100",
    "crop": "07-crop-en-light-100",
    "sheet": "26-sheet-covered-en-light-100",
    "people": "08-people-nb-dark-100",
    "prepare": "09-prepare-en-light-100",
    "register": "11-register-en-light-100",
    "record": "12-record-nb-light-100",
    "filing": "16-filing-en-light-100",
    "photo-list": "19-photo-list-en-light-100",
    "form-texts": "19-form-texts-nb-light-100",
    "groups": "19-groups-en-light-100",
    "reminders": "19-reminders-en-light-100",
    "published": "20-published-en-light-100",
    "kiosk": "27-kiosk-en-light-100",
    "guide": "24-help-guide-en-light-100",
    "tour": "24-tour-en-light-100",
    "video-page": "03-video-en-light-100",
}
"""What the documents show, and which picture that is."""
GUIDE = DOCUMENTS.parent / "guide" / "pictures"
IN_GUIDE = {
    "photo": "04-group",
    "sheet": "26-sheet-covered",
    "people": "08-people",
    "scans": "16-filing",
    "published": "20-published",
    "kiosk-languages": "27-kiosk-languages",
    "kiosk": "27-kiosk",
    "kiosk-copy": "27-kiosk-copy",
    "photo-list": "19-photo-list",
    "form-texts": "19-form-texts",
    "video": "03-video",
}
"""What the guide shows, in light colours and in its own language."""
GUIDE_WIDTH = 880
LANGUAGES = ("nb", "en")
SCHEMES = ("light", "dark")
SCALES = ("1", "2")


def main(out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        os.environ |= {"PHOTOCONSENT_HOME": str(home / "own"), "QT_QPA_PLATFORM": "offscreen"}
        from photoconsent import paths
        from tests.gui.film.made_film import make_film
        from tests.gui.sample import make_photos, make_register

        make_photos(home / "Sommerfest")
        make_film(home / "Film" / "tale.mp4")
        made = make_register(home / "consents.register", home / "people")
        for language, scheme, scale in product(LANGUAGES, SCHEMES, SCALES):
            if scale == "1" or (language, scheme) in (("nb", "light"), ("en", "dark")):
                # Each run withdraws a consent, and remembers how far the register had come.
                shutil.rmtree(home / "own", ignore_errors=True)
                shutil.copy(made, paths.default_register())
                words = [sys.executable, "-m", "tests.gui.screenshots", str(out), language, scheme, scale, str(home)]
                subprocess.run(words, check=True, env={**os.environ, "QT_SCALE_FACTOR": scale})
    pictures.main()
    for name, drawn in BEST.items():
        with Image.open(out / f"{drawn}.png") as picture:
            picture.convert("RGB").save(DOCUMENTS / f"{name}.png", optimize=True)
    for (name, drawn), language in product(IN_GUIDE.items(), LANGUAGES):
        with Image.open(out / f"{drawn}-{language}-light-100.png") as picture:
            size = (GUIDE_WIDTH, round(picture.height * GUIDE_WIDTH / picture.width))
            small = picture.convert("RGB").resize(size, Image.Resampling.LANCZOS)
            small.save(GUIDE / f"{language}-{name}.jpg", quality=80, optimize=True)


def draw(out: Path, language: str, scheme: str, scale: str, home: Path) -> None:
    from PySide6.QtCore import QElapsedTimer, Qt
    from PySide6.QtWidgets import QApplication

    from photoconsent import paths
    from photoconsent.gui.app import bench_for, install_language
    from photoconsent.gui.event.pictures import PREVIEW_SIDE
    from photoconsent.gui.ground.look import Look
    from photoconsent.gui.shell.main_window import MainWindow
    from photoconsent.home.settings import SettingsFile
    from photoconsent.pipeline.engines import InProcess
    from photoconsent.pipeline.networks import Networks
    from photoconsent.pipeline.steps import Wanted
    from tests.gui.scenes import SCENES

    app = QApplication([])
    install_language(language, paths.resources_folder())
    wanted_scheme = Qt.ColorScheme.Dark if scheme == "dark" else Qt.ColorScheme.Light
    look = Look(paths.resources_folder())
    look.follow_system(app)
    look.dress_program(app, wanted_scheme)
    engine = InProcess(Networks.load(), Wanted(preview=PREVIEW_SIDE))
    settings = SettingsFile(home / f"settings-{language}-{scheme}-{scale}.json")
    settings.change(language=language)

    def until(fact: Callable[[], bool]) -> None:
        clock = QElapsedTimer()
        clock.start()
        while not fact():
            app.processEvents()
            if clock.hasExpired(60_000):
                raise TimeoutError

    with bench_for(settings, look, engine) as bench:
        window = MainWindow(bench)
        window.resize(1360, 850) if scale == "1" else window.resize(1180, 760)
        window.show()
        for name, scene in SCENES.items():
            drawn = scene(window, home, until) or window
            drawn.grab()  # only what is painted asks for its pictures
            until(lambda: not (bench.errand.busy or bench.loader.busy))
            app.processEvents()
            app.processEvents()
            drawn.grab().save(str(out / f"{name}-{language}-{scheme}-{scale}00.png"))
        window.close()


if __name__ == "__main__":
    if len(sys.argv) == 2:
        main(Path(sys.argv[1]))
    else:
        draw(Path(sys.argv[1]), *sys.argv[2:5], Path(sys.argv[5]))
