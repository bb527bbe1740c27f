"""An authority of the tests' own, and the certificates that it gives to servers."""

import datetime
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


@dataclass
class Authority:
    """An authority, as an organisation has one of its own."""

    folder: Path
    _key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))

    def __post_init__(self) -> None:
        self.folder.mkdir()
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"Authority {self.folder.name}")])
        begun = self._begun(self._name, self._key.public_key())
        begun = begun.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        self.root = self._written(begun, "ca.pem")
        """The file that whoever trusts this authority names."""

    def vouch(self, name: str) -> tuple[Path, Path]:
        """Files with a certificate for a server of that name or address, and with its key."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "PostgreSQL")])
        try:
            called: x509.GeneralName = x509.IPAddress(ip_address(name))
        except ValueError:
            called = x509.DNSName(name)
        begun = self._begun(subject, key.public_key())
        begun = begun.add_extension(x509.SubjectAlternativeName([called]), critical=False)
        secret = self.folder / f"{name}.key"
        kept = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        secret.write_bytes(key.private_bytes(*kept))
        return self._written(begun, f"{name}.pem"), secret

    def _begun(self, subject: x509.Name, key: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
        now, day = datetime.datetime.now(datetime.UTC), datetime.timedelta(days=1)
        return x509.CertificateBuilder(self._name, subject, key, x509.random_serial_number(), now - day, now + day)

    def _written(self, begun: x509.CertificateBuilder, name: str) -> Path:
        file = self.folder / name
        file.write_bytes(begun.sign(self._key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))
        return file
