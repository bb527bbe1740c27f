"""`photoconsent prepare`: the main job, unattended."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from consent_db.errors import UnknownPurpose
from consent_db.postgres.address import is_address
from consent_db.records import GENERAL_PURPOSE, Trait
from consent_db.register import Register
from photoconsent import paths
from photoconsent.cli.both_engines import video_workers
from photoconsent.cli.days import day_of, today
from photoconsent.cli.guests import guests_of
from photoconsent.cli.opening import PassphraseFileOption, RegisterOption, open_register, register_file
from photoconsent.cli.outcome import count_of, named, show, show_rehearsed, show_timings
from photoconsent.cli.screen import Bar, clean, err, out
from photoconsent.cli.watch import watch as watch_folders
from photoconsent.cli.workplace import engine as engine_for
from photoconsent.errors import NothingToPrepare, UnknownCover
from photoconsent.home.settings import load_settings
from photoconsent.papers.form_texts import load_texts
from photoconsent.pipeline.channels import find_channel, load_channels
from photoconsent.pipeline.cover import LARGER, Cover
from photoconsent.pipeline.engines import Engine
from photoconsent.pipeline.networks import recogniser_name
from photoconsent.pipeline.order import Order, PhotoResult, Status
from photoconsent.pipeline.photo import Found, find_photos
from photoconsent.pipeline.place import Switches
from photoconsent.pipeline.progress import Cancelled
from photoconsent.pipeline.report import write_report
from photoconsent.pipeline.steps import Job, Wanted
from photoconsent.publishing.certificate import certify_with
from photoconsent.publishing.clearance import Clearance, check_second_person
from photoconsent.publishing.own_channels import known_channels
from photoconsent.publishing.publish import Publishing
from photoconsent.publishing.superseded import find_superseded
from photoconsent.publishing.switches import logos_for, switches_for
from photoconsent.publishing.whole_people import check_whole_people, seen_from_behind
from photoconsent.video.engine import PhotosAndVideos, VideoWorkers
from photoconsent.video.pace import Thoroughness

_COVERED = (Trait.CODE, Trait.TEXT, Trait.PLATE, Trait.LOGO)
"""What there is an option for, beside the switches of policy and channel."""


def prepare(
    chosen: Annotated[list[Path], typer.Argument(metavar="PATH…", help="Photos and videos, or folders of them.")],
    channel: Annotated[str, typer.Option(help="Where the copies are published: instagram, intranet, print …")],
    out_folder: Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder for the copies.")],
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    event: Annotated[str, typer.Option(help="Becomes the name of the copies; must name no person.")] = "",
    date: Annotated[
        str, typer.Option("--date", metavar="YYYY-MM-DD", help="Day of publication; consents are judged on it.")
    ] = "",
    purpose: Annotated[
        str, typer.Option(metavar="NAME", help="What they are for, as consents name it; else the general purpose.")
    ] = "",
    cover_codes: Annotated[bool, typer.Option("--cover-codes", help="Find QR and bar codes and cover them.")] = False,
    cover_text: Annotated[bool, typer.Option("--cover-text", help="Find what is written and cover it; slow.")] = False,
    cover_plates: Annotated[
        bool, typer.Option("--cover-plates", help="Find number plates and cover them; slow.")
    ] = False,
    cover_logos: Annotated[
        bool, typer.Option("--cover-logos", help="Find the logos that were named and cover them.")
    ] = False,
    logos: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="A PNG of each logo; else the folder of the register's policy."),
    ] = None,
    original_size: Annotated[bool, typer.Option("--original-size", help="Keep width and height.")] = False,
    cover: Annotated[str, typer.Option(help="soft, mosaic or solid.")] = Cover.SOFT.value,
    larger_covers: Annotated[
        bool, typer.Option("--larger-covers", help="Covers of heads a third wider and higher than usual.")
    ] = False,
    whole_person: Annotated[
        list[str] | None,
        typer.Option(
            "--whole-person",
            metavar="ROLE",
            help="Cover the whole person and not only the head: a role, unknown, or all, more than one if need be. "
            "The last two cover also whose face is not seen.",
        ),
    ] = None,
    crop_to_comply: Annotated[
        bool,
        typer.Option(
            "--crop-to-comply",
            help="Where somebody is shown: the largest part with everyone shown and no covered head, if there is one.",
        ),
    ] = False,
    credit: Annotated[str, typer.Option(help="A line in a corner of each copy, like the photographer's name.")] = "",
    report: Annotated[Path | None, typer.Option(metavar="FILE", help="Write every decision here, as JSON.")] = None,
    certificate: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write the certificate for the archive here: FILE.pdf, FILE.json."),
    ] = None,
    workers: Annotated[int, typer.Option(help="How many photos at a time.", min=1)] = os.cpu_count() or 1,
    scheduler: Annotated[
        str,
        typer.Option(
            metavar="ADDRESS", help="Let the workers of this scheduler do it: tls://HOST:PORT, or local:4 to try."
        ),
    ] = "",
    certificates: Annotated[
        Path | None, typer.Option(metavar="DIR", help="The certificates for the scheduler, see photoconsent cluster.")
    ] = None,
    shared: Annotated[
        bool, typer.Option("--shared", help="The workers see the photos under the same paths: send no bytes of them.")
    ] = False,
    no_recognition: Annotated[
        bool, typer.Option("--no-recognition", help="Compare nobody with the register: everybody is covered.")
    ] = False,
    guests: Annotated[
        str,
        typer.Option(
            metavar="GROUP|FILE",
            help="Who was there, a group of the register or a file of numbers: nobody else is recognised.",
        ),
    ] = "",
    looked_at: Annotated[
        bool, typer.Option("--looked-at", help="Somebody looked at every photo, as a policy may ask.")
    ] = False,
    released_by: Annotated[
        str, typer.Option(metavar="NAME", help="The second person who releases the photos, as a policy may ask.")
    ] = "",
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be shown, covered and held; write no copy.")
    ] = False,
    watch: Annotated[
        bool,
        typer.Option(
            "--watch",
            help="Go on until Ctrl-C: prepare what is new or changed, and remove copies that are not right any more.",
        ),
    ] = False,
    timings: Annotated[bool, typer.Option("--timings", help="Say at the end where the time went.")] = False,
    keep_audio: Annotated[
        bool, typer.Option("--keep-audio", help="Keep the sound of videos, whoever is heard; that is put on record.")
    ] = False,
    video_search: Annotated[
        Thoroughness, typer.Option(help="How thoroughly the frames of videos are searched.")
    ] = Thoroughness.USUAL,
) -> int:
    """Cover everyone without a written consent for the channel, and write copies that carry nothing but pixels.

    A face is shown only when the person is recognised with certainty and the register holds a written consent for the
    channel, the purpose and the day. The originals are not touched. A batch that was stopped goes on when the same
    command is given again.

    In videos faces are followed, and one about which there is doubt in any frame is covered in all. Their sound goes
    out only where everybody in it is shown on a consent for sound, or with --keep-audio.
    """
    if dry_run and watch:
        raise typer.BadParameter("--dry-run and --watch do not go together.")
    day, style = day_of(date, today()), _cover(cover)
    presets = load_channels(paths.resources_folder() / "channels.toml")
    found = find_photos(chosen)
    if not found.photos and not found.videos and not watch:
        raise NothingToPrepare(where=", ".join(str(path) for path in chosen))
    wanted, online = Wanted(recognition=not no_recognition), is_address(register_file(register))
    with (
        engine_for(scheduler, certificates, shared, workers, wanted, len(found.photos), online) as engine,
        _register(register, passphrase_file, no_recognition) as consents,
    ):
        beside = zip(_COVERED, (cover_codes, cover_text, cover_plates, cover_logos), strict=True)
        whole = check_whole_people(whole_person or ())
        backs = [Trait.BACK] * seen_from_behind(whole)
        asked = Switches.of(covered=[*(trait for trait, on in beside if on), *backs])
        place = find_channel(known_channels(presets, consents), channel)
        switches = switches_for(place, consents, asked)
        order = Order(
            channel=place,
            day=day,
            out=out_folder,
            event=event,
            cover=style,
            original_size=original_size,
            credit=credit.strip(),
            purpose=_purpose(purpose.strip(), consents),
            larger=LARGER if larger_covers else 0.0,
            switches=switches,
            logos=logos_for(switches, consents, logos),
            crop_to_comply=crop_to_comply,
            whole_people=whole,
            keep_audio=keep_audio,
        )
        network = None if no_recognition else recogniser_name()
        publishing = Publishing(
            consents,
            network,
            paths.state_folder(),
            tuple(chosen),
            guests_of(guests, consents, day) if guests else None,
            _clearance(consents, looked_at, released_by),
        )
        if watch:
            seal = consents.seal_word if consents is not None else str

            def tell(results: list[PhotoResult], order: Order) -> None:
                if report is not None:
                    write_report(report, order, results, seal=seal())

            return watch_folders(publishing, order, chosen, engine, tell, daily=not date)
        begun = time.monotonic()
        films = partial(video_workers, threads=workers, thoroughness=video_search)
        results, stopped = work_through(publishing, found, order, engine, dry_run=dry_run, videos=films)
        seconds = time.monotonic() - begun
        if report is not None:
            write_report(report, order, results, found.rest, consents.seal_word() if consents is not None else "")
        if certificate is not None and not dry_run:
            _certify(certificate, publishing, order, results)
        older = find_superseded(consents, order, results) if consents is not None and not dry_run else []
    if dry_run:
        show_rehearsed(results, found, order)
    else:
        show(results, found, order)
    if timings:
        show_timings(results, seconds, workers)
    if older:
        out.print(f"Older copies of the same photos are in the folder: {named([copy.path for copy in older])}.")
    if stopped:
        left = len(found.photos) + len(found.videos) - len(results)
        are = "is" if left == 1 else "are"
        err.print(f"Stopped: {count_of(left, 'photo')} {are} left. Give the same command to go on.")
    meant = Status.READY if dry_run else Status.EXPORTED
    return 1 if stopped or any(result.status is not meant for result in results) else 0


def _certify(target: Path, publishing: Publishing, order: Order, results: list[PhotoResult]) -> None:
    """Write the certificate, in the language of the window or else bokmål; raises OutNotWritable."""
    language = load_settings(paths.config_folder() / "settings.json", paths.machine_settings()).language or "nb"
    texts = load_texts(paths.resources_folder() / "forms", language)
    title = texts.channels.get(order.channel.name, order.channel.title)
    certificate = certify_with(publishing.register, order, results, publishing.network)
    from photoconsent.papers.certificate_pages import write_certificate  # here, because reportlab takes a while

    files = write_certificate(target, certificate, texts, title)
    out.print(f"The certificate for the archive: {clean(files[0])} and {clean(files[1].name)}")


def _clearance(register: Register | None, looked_at: bool, released_by: str) -> Clearance:
    """What people did with the photos. Raises NotSecondPerson when the user would release their own work."""
    if released_by:
        check_second_person(released_by, [register.actor] if register is not None else [])
    return Clearance(all_looked_at=looked_at, all_released_by=released_by.strip())


def _purpose(name: str, register: Register | None) -> str:
    """The purpose of that name; empty for the general one. Raises UnknownPurpose for one that no consent names."""
    known = register.purposes() if register is not None else ()
    if name in ("", GENERAL_PURPOSE):
        return ""
    if name not in known:
        raise UnknownPurpose(name=name, known=", ".join(known) or "–")
    return name


def _cover(name: str) -> Cover:
    """The cover style of that name."""
    try:
        return Cover(name)
    except ValueError:
        raise UnknownCover(name=name, known=", ".join(Cover)) from None


@contextmanager
def _register(file: Path | None, passphrase_file: Path | None, no_recognition: bool) -> Iterator[Register | None]:
    """The register to work with; none only where nobody is to be compared with it and none is there."""
    if no_recognition and file is None and not register_file(None).exists():
        err.print("There is no register: everybody is covered, and the copies are on record in the report only.")
        yield None
        return
    with open_register(file, passphrase_file) as register:
        yield register


def work_through(
    publishing: Publishing,
    found: Found,
    order: Order,
    photos: Engine,
    *,
    dry_run: bool = False,
    videos: Callable[[Wanted, Bar], VideoWorkers] = video_workers,
) -> tuple[list[PhotoResult], bool]:
    """The results in the order of the photos, and whether somebody stopped the batch before its end."""
    bar = Bar("Looking" if dry_run else "Preparing")
    work = publishing.rehearse if dry_run else publishing.run
    results: dict[Path, PhotoResult] = {}
    stopped = False
    wanted = Wanted(recognition=publishing.network is not None)
    jobs = [*(Job(photo) for photo in found.photos), *(Job(video, video=True) for video in found.videos)]
    with videos(wanted, bar) as films, bar.shown():
        engine = PhotosAndVideos(photos, films)
        try:
            for result in work(jobs, order, engine, bar):
                results[result.source] = result
        except Cancelled:
            stopped = True
    return [results[job.source] for job in jobs if job.source in results], stopped
