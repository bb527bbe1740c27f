"""The certificate of a batch as a PDF, A4: the facts first, then one row a copy; and both its files side by side."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from reportlab.platypus import Flowable

from photoconsent.papers import layout
from photoconsent.papers.form_texts import FormTexts
from photoconsent.pipeline.moving import clock
from photoconsent.publishing.certificate import Certificate, CertifiedPhoto, as_json, digest_of
from photoconsent.whole_file import write_whole

_WIDTHS = (52, 52, 15, 19, None)


def write_certificate(target: Path, certificate: Certificate, texts: FormTexts, channel: str) -> tuple[Path, Path]:
    """Write the PDF and the JSON under one name, whatever the suffix of `target`; raises OutNotWritable.

    `channel` is what the channel is called in the language of the texts.
    """
    data = as_json(certificate)
    pdf, plain = target.with_suffix(".pdf"), target.with_suffix(".json")
    write_whole(plain, data)
    write_whole(pdf, certificate_pdf(certificate, texts, channel, digest_of(data)))
    return pdf, plain


def certificate_pdf(certificate: Certificate, texts: FormTexts, channel: str, digest: str) -> bytes:
    """The pages; `digest` is the SHA-256 of the JSON that goes with them."""
    words = texts.certificate
    story = [layout.title(words["title"]), layout.sentences(words["text"]), _facts(certificate, texts, channel, digest)]
    story += [layout.heading(words["copies"]), _photos(certificate, words)]
    return layout.bound(words["title"], story, words["page"])


def _facts(certificate: Certificate, texts: FormTexts, channel: str, digest: str) -> Flowable:
    """The conditions and the sums, each with its name."""
    photos, words = certificate.photos, texts.certificate
    return layout.facts(
        [
            (words["channel"], channel),
            (words["day"], texts.day(certificate.day)),
            *([(words["purpose"], certificate.purpose)] if certificate.purpose else []),
            (words["event"], certificate.event),
            (words["copies"], str(len(photos))),
            (words["shown"], str(sum(photo.shown for photo in photos))),
            (words["covered"], str(sum(photo.covered for photo in photos))),
            (words["areas"], str(sum(photo.areas for photo in photos))),
            (words["held"], str(certificate.held + certificate.failed)),
            (words["consents"], ", ".join(certificate.consents) or words["none"]),
            (words["policy"], certificate.policy),
            (words["recogniser"], certificate.network or words["no_recogniser"]),
            (words["made"], texts.day(certificate.made)),
            (words["program"], f"PhotoConsent {certificate.version}"),
            *([(words["seal"], certificate.seal)] if certificate.seal else []),
            (words["json"], digest),
        ]
    )


def _photos(certificate: Certificate, words: Mapping[str, str]) -> Flowable:
    """One row a copy."""
    names = ("file", "source_hash", "shown_short", "covered_short", "consents_short")
    rows = [list(_row(photo, words)) for photo in certificate.photos]
    return layout.table([words[name] for name in names], rows, _WIDTHS)


def _row(photo: CertifiedPhoto, words: Mapping[str, str]) -> Iterator[Flowable | list[Flowable]]:
    named = [layout.cell(photo.output)]
    if photo.seconds is not None:  # a video
        named.append(layout.cell(f"{clock(photo.seconds)}, {words['with_sound' if photo.sound else 'without_sound']}"))
    yield [*named, layout.digest(photo.output_sha256)]
    yield layout.digest(photo.source_sha256)
    yield layout.cell(str(photo.shown))
    yield layout.cell(f"{photo.covered} + {photo.areas}" if photo.areas else str(photo.covered))
    yield layout.cell(", ".join(photo.consents))
