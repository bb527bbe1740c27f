"""Starts the window: language, look, the tools on the workbench, and an orderly end."""

import gc
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from consent_db.register import Register
from photoconsent import paths
from photoconsent.gui.crash import FaultBox, faults_kept_in, faults_shown_by
from photoconsent.gui.event.pictures import PREVIEW_SIDE, Pictures
from photoconsent.gui.event.session import Session
from photoconsent.gui.ground.background import Background
from photoconsent.gui.ground.look import Look
from photoconsent.gui.ground.sweeper import Sweeper
from photoconsent.gui.ground.translation import Translator, choose_language, system_languages
from photoconsent.gui.open_register import OpenRegister
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.gui.workbench import Workbench
from photoconsent.home.settings import SettingsFile
from photoconsent.pipeline.apart import Apart
from photoconsent.pipeline.channels import load_channels
from photoconsent.pipeline.engines import Engine, LocalWorkers
from photoconsent.pipeline.networks import recogniser_name
from photoconsent.pipeline.steps import Wanted
from photoconsent.publishing.own_channels import known_channels

_LOCALES = {"nb": "nb_NO", "nn": "nn_NO", "da": "da_DK", "en": "en_GB"}
"""The country whose week, months and numbers go with each language."""


def run(argv: Sequence[str], *, photos: Sequence[Path] = (), demo: Path | None = None, passphrase: str = "") -> int:
    """Show the window until it is closed; returns the exit code.

    With the register of a demo and its passphrase the window begins with that register open, with these photos if any
    are named, and says what becomes of it; raises what `Register.open` raises.
    """
    app = QApplication(list(argv))
    app.setApplicationName("PhotoConsent")
    Sweeper(app)
    settings = SettingsFile(paths.config_folder() / "settings.json", paths.machine_settings())
    install_language(choose_language(settings.current.language, system_languages()), paths.resources_folder())
    look = Look(paths.resources_folder())
    look.follow_system(app)
    look.choose(app, settings.current.scheme, settings.current.text_size)
    wanted = Wanted(recognition=settings.current.recognition, preview=PREVIEW_SIDE)
    workers = LocalWorkers(os.cpu_count() or 1, wanted)
    with workers as engine, bench_for(settings, look, engine) as bench:
        window = MainWindow(bench)
        with faults_kept_in(paths.state_folder()), faults_shown_by(lambda details: FaultBox(details, window).open()):
            if demo is not None:
                bench.register.take(Register.open(demo, passphrase), demo, own=False)
            if photos:
                window.open_paths(photos)
            if demo is not None:
                window.messages.say(demo_words(), "warning")
            window.show()
            bench.loader.call(workers.get_ready, lambda _: None)
            keep_for_good()
            return app.exec()


def demo_words() -> str:
    """What somebody who looks at the demo should know before entering anything."""
    return QCoreApplication.translate(
        "Demo", "This is the demo, with a register of its own. What you enter here is deleted when it is run again."
    )


def keep_for_good() -> None:
    """Spare the garbage collector what is loaded by now: going through all of it holds the window up for 0.1 s."""
    gc.freeze()


def install_language(language: str, resources: Path) -> list[QTranslator]:
    """Let the program, and the parts that Qt brings along, speak this language; weekdays and months as well."""
    QLocale.setDefault(QLocale(_LOCALES[language]))
    own = Translator(resources / "translations" / f"photoconsent_{language}.ts", QCoreApplication.instance())
    translators: list[QTranslator] = [own]
    bundled = QTranslator(QCoreApplication.instance())
    if bundled.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        translators.insert(0, bundled)
    for translator in translators:
        QCoreApplication.installTranslator(translator)
    return translators


@contextmanager
def bench_for(settings: SettingsFile, look: Look, engine: Engine) -> Iterator[Workbench]:
    """Lay out the tools; at the end everything under way is stopped and waited for, and the register is closed."""
    reader = Background("reader")
    presets = load_channels(paths.resources_folder() / "channels.toml")
    bench = Workbench(
        settings=settings,
        look=look,
        pictures=Pictures(),
        session=Session(),
        register=OpenRegister(reader),
        engine=engine,
        network=recogniser_name() if settings.current.recognition else None,
        channels=dict(presets),
        conductor=Background("conductor"),
        errand=Background("errand"),
        loader=Background("loader"),
        reader=reader,
        apart=Apart(),
        viewer=Apart(),
        resources=paths.resources_folder(),
        state=paths.state_folder(),
        default_register=paths.default_register(),
    )

    def renew_channels() -> None:
        fresh = known_channels(presets, bench.register.register)
        bench.channels.clear()
        bench.channels.update(fresh)

    bench.register.changed.connect(renew_channels)  # before anybody else listens, so that all find the new ones
    try:
        yield bench
    finally:
        bench.apart.close()
        bench.viewer.close()
        bench.conductor.close()
        bench.errand.close()
        bench.loader.close()
        bench.reader.close()
        bench.register.close()
