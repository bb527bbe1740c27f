"""Certificates: who holds one takes part, in its role alone; and nobody can make another one later."""

import shutil
import ssl
import subprocess
from pathlib import Path

import pytest

from photoconsent.cluster.certificates import Certificates, make_certificates, read_certificates
from photoconsent.cluster.errors import CertificatesThere, CertificatesUnreadable
from tests.cli.terminal import Terminal


@pytest.fixture(scope="module")
def made() -> Certificates:
    return make_certificates(days=2)


@pytest.fixture
def folder(made: Certificates, tmp_path: Path) -> Path:
    made.write(tmp_path / "certificates")
    return tmp_path / "certificates"


def shake_hands(folder: Path, server: str, client: str) -> None:
    """Raises ssl.SSLError where the two do not take each other."""
    serving, calling = (ssl.create_default_context(purpose, cafile=str(folder / "ca.pem")) for purpose in
                        (ssl.Purpose.CLIENT_AUTH, ssl.Purpose.SERVER_AUTH))  # fmt: skip
    calling.check_hostname = False
    serving.verify_mode = ssl.CERT_REQUIRED
    serving.load_cert_chain(folder / f"{server}.pem")
    calling.load_cert_chain(folder / f"{client}.pem")
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    sides = [serving.wrap_bio(to_server, to_client, server_side=True), calling.wrap_bio(to_client, to_server)]
    for _ in range(4):
        for side in (sides[1], sides[0]):
            try:
                side.do_handshake()
            except ssl.SSLWantReadError:
                continue


@pytest.mark.parametrize(
    ("server", "client"), [("scheduler", "worker"), ("scheduler", "client"), ("worker", "scheduler")]
)
def test_each_role_is_taken_for_what_it_is(folder: Path, server: str, client: str) -> None:
    shake_hands(folder, server, client)


def test_a_stolen_client_certificate_is_no_scheduler(folder: Path) -> None:
    with pytest.raises(ssl.SSLError, match=r"purpose|certificate"):
        shake_hands(folder, "client", "worker")


def test_a_certificate_of_another_making_is_not_taken(folder: Path, tmp_path: Path) -> None:
    make_certificates(days=2).write(tmp_path / "others")
    shutil.copy(tmp_path / "others" / "client.pem", folder / "client.pem")
    with pytest.raises(ssl.SSLError, match="certificate"):
        shake_hands(folder, "scheduler", "client")


def test_keys_are_their_owners_alone_and_the_authority_has_none_any_more(folder: Path) -> None:
    assert {file.name for file in folder.iterdir()} == {"ca.pem", "scheduler.pem", "worker.pem", "client.pem"}
    assert all(file.stat().st_mode & 0o077 == 0 for file in folder.iterdir())
    assert "PRIVATE" not in (folder / "ca.pem").read_text()
    assert all("PRIVATE" in (folder / f"{role}.pem").read_text() for role in ("scheduler", "worker", "client"))


def test_a_second_opinion_on_the_chain(folder: Path) -> None:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is missing")
    for role, purpose in (("scheduler", "sslserver"), ("worker", "sslserver"), ("client", "sslclient")):
        words = [
            openssl,
            "verify",
            "-x509_strict",
            "-purpose",
            purpose,
            "-CAfile",
            folder / "ca.pem",
            folder / f"{role}.pem",
        ]
        subprocess.run(words, check=True, capture_output=True)


def test_certificates_in_use_are_never_replaced(folder: Path, made: Certificates) -> None:
    before = (folder / "worker.pem").read_text()
    (folder / "scheduler.pem").unlink()
    with pytest.raises(CertificatesThere):
        made.write(folder)
    assert (folder / "worker.pem").read_text() == before
    assert not (folder / "scheduler.pem").exists()


def test_a_machine_needs_its_own_role_alone(folder: Path, made: Certificates) -> None:
    (folder / "scheduler.pem").unlink()
    (folder / "client.pem").unlink()
    assert read_certificates(folder, "worker") == Certificates(made.ca, worker=made.worker)
    with pytest.raises(CertificatesUnreadable, match="No such file"):
        read_certificates(folder, "client")
    (folder / "worker.pem").write_text("hello")
    with pytest.raises(CertificatesUnreadable, match="no certificate"):
        read_certificates(folder, "worker")


def test_no_secret_is_in_what_a_fault_would_print(made: Certificates) -> None:
    assert "PRIVATE" not in repr(made)


def test_the_command_makes_them_once(terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("photoconsent.offline.close_network", lambda: True)  # else for all tests of this process
    folder = tmp_path / "certificates"
    assert "scheduler.pem" in terminal("cluster", "certificates", folder).succeeded().out
    terminal("cluster", "certificates", folder).failed(2, "were left as they are")


@pytest.mark.parametrize("role", ["scheduler", "worker"])
def test_beyond_this_computer_there_is_no_way_without(role: str, terminal: Terminal, tmp_path: Path) -> None:
    terminal("cluster", role, "tcp://10.0.0.5:8786").failed(2, "must be encrypted")
    terminal("cluster", role, "tls://10.0.0.5:8786").failed(2, "must be encrypted")
    terminal("cluster", role, "tls://10.0.0.5:8786", "--certificates", tmp_path).failed(2, "No such file")
    terminal("cluster", role, "local:2").failed(2, "address")
