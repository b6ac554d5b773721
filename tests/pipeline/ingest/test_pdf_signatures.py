"""Digital signatures: who signed and when, as far as the file names them."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7
from pdf_pages import letterhead, one_page, stamps
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    TextStringObject,
)

from pipeline.ingest import Reading, read_bytes

DAY = datetime(2023, 5, 9, tzinfo=UTC)


def sealed(name: str) -> bytes:
    """A signature of nothing, with the certificate of a signer and zeros behind it, as signing programs leave them."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    issuer = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "CA thử nghiệm")])
    made = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(key.public_key())
    made = made.serial_number(7).not_valid_before(DAY).not_valid_after(DAY + timedelta(days=9))
    certificate = made.sign(key, hashes.SHA256())
    builder = pkcs7.PKCS7SignatureBuilder().set_data(b"0").add_signer(certificate, key, hashes.SHA256())
    return builder.sign(Encoding.DER, [pkcs7.PKCS7Options.DetachedSignature]) + bytes(400)


def signed(data: bytes, *signatures: tuple[bytes, str]) -> Reading:
    """A PDF with signature fields: the bytes of each signature and its time as PDF writes it."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    fields = ArrayObject()
    for position, (contents, time) in enumerate(signatures):
        value = {
            "/Type": NameObject("/Sig"),
            "/Filter": NameObject("/Adobe.PPKLite"),
            "/Contents": ByteStringObject(contents),
            "/M": TextStringObject(time),
        }
        field = {
            "/FT": NameObject("/Sig"),
            "/T": TextStringObject(f"Signature{position}"),
            "/Type": NameObject("/Annot"),
            "/Subtype": NameObject("/Widget"),
            "/Rect": ArrayObject([FloatObject(0)] * 4),
            "/V": DictionaryObject({NameObject(name): given for name, given in value.items()}),
        }
        fields.append(writer._add_object(DictionaryObject({NameObject(name): given for name, given in field.items()})))
    writer.root_object[NameObject("/AcroForm")] = DictionaryObject({NameObject("/Fields"): fields})
    file = io.BytesIO()
    writer.write(file)
    return read_bytes(file.getvalue())


def page() -> bytes:
    return one_page(letterhead, stamps)


def test_signers_in_the_order_of_time_and_the_last_time() -> None:
    office, person = sealed("Ủy ban nhân dân tỉnh Kon Tum"), sealed("Y Blui Niê")
    reading = signed(page(), (office, "D:20230509160211+07'00'"), (person, "D:20230509093000+07'00'"), (office, ""))
    assert reading.meta.signed_by == "Ủy ban nhân dân tỉnh Kon Tum; Y Blui Niê"
    assert reading.meta.signed_at == "2023-05-09T16:02:11+07:00"
    assert reading.text.startswith("ỦY BAN NHÂN DÂN")


@pytest.mark.parametrize(
    ("contents", "time", "by", "at"),
    [
        (b"no certificate", "D:20230509093000Z", None, "2023-05-09T09:30:00"),
        (b"", "yesterday", None, None),
        (b"\x30\x82\xff\xff", "", None, None),
    ],
)
def test_broken_signatures(contents: bytes, time: str, by: str | None, at: str | None) -> None:
    meta = signed(page(), (contents, time)).meta
    assert (meta.signed_by, meta.signed_at) == (by, at)
