"""A real batch on a register on a server, and somebody else who works there meanwhile."""

from pathlib import Path

import pytest

from consent_db.consents import Withdrawal
from consent_db.postgres.address import Address
from consent_db.register import Register
from photoconsent.errors import RegisterChanged
from photoconsent.pipeline.channels import Channel
from photoconsent.pipeline.cover import Cover
from photoconsent.pipeline.engines import LocalWorkers
from photoconsent.pipeline.face import Reason, Verdict
from photoconsent.pipeline.networks import recogniser_name
from photoconsent.pipeline.order import Order, PhotoResult, Status
from photoconsent.pipeline.progress import NoProgress
from photoconsent.pipeline.steps import Job, Wanted
from photoconsent.publishing.publish import Publishing
from tests.cli.terminal import Terminal
from tests.consent_db.clock import TODAY, still
from tests.end_to_end.small_album import make_small_album
from tests.postgres.conftest import PASSPHRASE

PERSON = "P0001"
INSTAGRAM = Channel(name="instagram", title="Instagram", kind="social", long_side=1080)


def decided(result: PhotoResult) -> set[tuple[Verdict, Reason]]:
    return {(face.decision.verdict, face.decision.reason) for face in result.faces}


@pytest.fixture(scope="module")
def album(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three portraits of one person, and the list for the register."""
    folder = tmp_path_factory.mktemp("batch") / "album"
    photos = make_small_album(folder, portraits=3)
    (photos / "IMG_0102.jpg").unlink()
    return folder


def test_who_withdraws_in_the_middle_is_in_no_further_copy_and_copies_made_are_to_come_down(
    copied: Address, album: Path, tmp_path: Path, terminal: Terminal
) -> None:
    terminal("register", "import", album / "people.csv", "--register", copied).succeeded()
    jobs = [Job(photo) for photo in sorted((album / "photos").iterdir())]
    order = Order(channel=INSTAGRAM, day=TODAY, out=tmp_path / "out", event="Open day", cover=Cover.SOFT)
    with (
        Register.open(copied, PASSPHRASE, clock=still) as officer,
        Register.open(copied, PASSPHRASE, clock=still) as manager,
        LocalWorkers(1, Wanted()) as engine,
    ):
        publishing = Publishing(officer, recogniser_name(), tmp_path, ())
        batch = publishing.run(jobs, order, engine, NoProgress())
        first = next(batch)
        manager.withdraw("C1", Withdrawal(TODAY))
        rest = list(batch)
        assert (first.status, decided(first)) == (Status.EXPORTED, {(Verdict.SHOW, Reason.CONSENT)})
        assert [(one.status, type(one.error)) for one in rest] == [(Status.HELD, RegisterChanged)] * 2
        assert [path.name for path in order.out.iterdir()] == [first.output.name if first.output else ""]

        again = list(publishing.run(jobs, order, engine, NoProgress()))
        assert [one.status for one in again] == [Status.EXPORTED] * 3
        assert {reason for one in again for reason in decided(one)} == {(Verdict.HIDE, Reason.WITHDRAWN)}

        (down,) = manager.takedowns(TODAY)
        assert down.publication.copy.output_sha256 == first.output_sha256
        assert [person for person, _ in down.reasons] == [PERSON]
