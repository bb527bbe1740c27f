"""The certificates of a cluster: one authority, and one certificate for each role.

Who holds a certificate of the authority may take part, and nobody else. The authority's own key is never written: no
further certificate can be made for this cluster, by a thief neither. A machine is shut out by making all anew.
"""

import datetime
import os
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from photoconsent.cluster.errors import CertificatesThere, CertificatesUnreadable
from photoconsent.errors import OutNotWritable

DAYS: Final = 365
"""How long certificates hold unless something else is asked for."""
_BOTH_WAYS: Final = (ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH)
_ROLES: Final = {"scheduler": _BOTH_WAYS, "worker": _BOTH_WAYS, "client": (ExtendedKeyUsageOID.CLIENT_AUTH,)}
"""Schedulers and workers call each other and are called. A client only calls: it cannot pose as one of them."""
_SKEW: Final = datetime.timedelta(hours=1)
"""Clocks of machines may differ by so much."""


@dataclass(frozen=True, slots=True, repr=False)
class Certificates:
    """Texts in PEM: the authority's certificate, and for each role its key and its certificate; empty if not had."""

    ca: str
    scheduler: str = ""
    worker: str = ""
    client: str = ""

    def write(self, folder: Path) -> list[Path]:
        """Write `ca.pem`, `scheduler.pem`, `worker.pem`, `client.pem`; keys are readable by their owner alone.

        Raises CertificatesThere and OutNotWritable.
        """
        files = {folder / f"{field.name}.pem": getattr(self, field.name) for field in fields(self)}
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            if any(file.exists() for file in files):
                raise CertificatesThere(folder=str(folder))
            for file, text in files.items():
                with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as opened:
                    opened.write(text)
        except OSError as error:
            raise OutNotWritable(out=str(folder), cause=error.strerror or type(error).__name__) from error
        return list(files)


def make_certificates(days: int = DAYS) -> Certificates:
    """A new authority and what it vouches for; its key is forgotten."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "PhotoConsent cluster")])
    authority = _begun(name, name, key.public_key(), days)
    authority = authority.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    authority = authority.add_extension(_usage(signs=True), critical=True)
    authority = authority.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    ca = authority.sign(key, hashes.SHA256())
    return Certificates(_text(ca), **{role: _vouched(role, name, key, days) for role in _ROLES})


def read_certificates(folder: Path, role: str) -> Certificates:
    """What a machine of this role has: the authority's certificate and its own. Raises CertificatesUnreadable."""
    texts = {}
    for name in ("ca", role):
        file = folder / f"{name}.pem"
        try:
            texts[name] = file.read_text("ascii")
            certificate = x509.load_pem_x509_certificate(texts[name].encode())
            if name == role:
                serialization.load_pem_private_key(texts[name].encode(), None)
        except OSError as error:
            cause = error.strerror or type(error).__name__
            raise CertificatesUnreadable(file=str(file), cause=cause) from error
        except ValueError as error:
            raise CertificatesUnreadable(file=str(file), cause="it is no certificate") from error
        if certificate.not_valid_after_utc < datetime.datetime.now(datetime.UTC):
            raise CertificatesUnreadable(file=str(file), cause="it has expired")
    return Certificates(**texts)


def _vouched(role: str, authority: x509.Name, signing: ec.EllipticCurvePrivateKey, days: int) -> str:
    """A key and its certificate for a role."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"PhotoConsent {role}")])
    made = _begun(name, authority, key.public_key(), days)
    made = made.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    made = made.add_extension(_usage(signs=False), critical=True)
    made = made.add_extension(x509.ExtendedKeyUsage(_ROLES[role]), critical=False)
    issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(signing.public_key())
    made = made.add_extension(issuer, critical=False)
    made = made.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return secret.decode() + _text(made.sign(signing, hashes.SHA256()))


def _begun(subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey, days: int) -> x509.CertificateBuilder:
    now = datetime.datetime.now(datetime.UTC)
    return x509.CertificateBuilder(
        issuer, subject, key, x509.random_serial_number(), now - _SKEW, now + datetime.timedelta(days=days)
    )


def _usage(*, signs: bool) -> x509.KeyUsage:
    """What a key may be used for: to sign certificates, or to speak."""
    return x509.KeyUsage(
        digital_signature=not signs,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=not signs,
        key_cert_sign=signs,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def _text(certificate: x509.Certificate) -> str:
    return certificate.public_bytes(serialization.Encoding.PEM).decode()
