"""`photoconsent demo`: the main job on sample pictures, with nothing to set up."""

import os
import shutil
import sys
from pathlib import Path
from typing import Annotated

import typer

from consent_db.register import Register
from photoconsent import paths
from photoconsent.cli.days import today
from photoconsent.cli.outcome import show
from photoconsent.cli.prepare import work_through
from photoconsent.cli.screen import out
from photoconsent.enrolment.enrol import import_people
from photoconsent.errors import OutNotWritable
from photoconsent.pipeline.channels import find_channel, load_channels
from photoconsent.pipeline.engines import LocalWorkers
from photoconsent.pipeline.metadata import inspect
from photoconsent.pipeline.networks import recogniser_name
from photoconsent.pipeline.order import Order, PhotoResult, Status
from photoconsent.pipeline.photo import find_photos
from photoconsent.pipeline.report import write_report
from photoconsent.publishing.publish import Publishing
from photoconsent.sample import PASSPHRASE, before_and_after, make_album

_MARK = "this is a demo.txt"


def demo(
    folder: Annotated[Path, typer.Option(help="Where the demo is built; built anew each time.")] = Path("demo"),
    window: Annotated[bool, typer.Option("--window/--no-window", help="Open the window on the result.")] = True,
) -> int:
    """Watch the main job: a sample album, a register with one signed form, and the copies that may be published."""
    _clear(folder)
    people = make_album(folder)
    register_file = folder / "consents.register"
    out.print(f"An album of four photos is in {folder / 'photos'}: a portrait, and walls of pictures full of faces.")
    with Register.create(register_file, PASSPHRASE) as register:
        import_people(register, people)
        results = _prepare(register, folder)
        pairs = [(result.source, result.output) for result in results if result.output]
        before_and_after(pairs, folder / "before-and-after.jpg")
        _tell(register, folder)
    if window and _has_display():
        from photoconsent.gui.app import run

        return run(["photoconsent"], photos=[folder / "photos"], demo=register_file, passphrase=PASSPHRASE)
    return 0 if all(result.status is Status.EXPORTED for result in results) else 1


def _clear(folder: Path) -> None:
    """Make the demo's folder anew; one that holds something else is left alone."""
    if folder.exists() and any(folder.iterdir()):
        if not (folder / _MARK).exists():
            raise OutNotWritable(out=str(folder), cause="it holds files that are not of the demo")
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / _MARK).write_text("Built by “photoconsent demo”, and built anew each time it is run.\n", "utf-8")


def _prepare(register: Register, folder: Path) -> list[PhotoResult]:
    """Prepare the album for Instagram, as `photoconsent prepare` would."""
    photos = folder / "photos"
    channels = load_channels(paths.resources_folder() / "channels.toml")
    order = Order(find_channel(channels, "instagram"), today(), folder / "copies", "Open day")
    publishing = Publishing(register, recogniser_name(), paths.state_folder(), (photos,))
    found = find_photos([photos])
    with LocalWorkers(os.cpu_count() or 1) as workers:
        results, _ = work_through(publishing, found, order, workers)
    write_report(folder / "report.json", order, results, found.others)
    show(results, found, order)
    return results


def _tell(register: Register, folder: Path) -> None:
    """What there is to look at, and why the one face is clear."""
    person = register.people()[0]
    out.print(f"\nShown: {person.name} ({person.id}), on a signed form that names Instagram. All others: covered.")
    original, copy = sorted((folder / "photos").iterdir())[0], sorted((folder / "copies").iterdir())[0]
    for path in (original, copy):
        position = inspect(path).position
        where = f"{position.latitude:.4f} N {position.longitude:.4f} E" if position else "none"
        out.print(f"Position in {path.name}: {where}")
    out.print(f"\nBefore and after:  {folder / 'before-and-after.jpg'}")
    out.print(f"Every decision:    {folder / 'report.json'}")
    out.print(f"The register:      {folder / 'consents.register'}, passphrase “{PASSPHRASE}”")


def _has_display() -> bool:
    """Whether a window could be seen."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
