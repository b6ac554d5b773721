"""Digital signatures of a PDF: who signed and when. Whether they are valid is not asked."""

from __future__ import annotations

import ctypes
import re
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from cryptography import x509
from cryptography.hazmat.primitives.serialization import pkcs7

_TIME = re.compile(r"D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:([+-])(\d\d)'?(\d\d)|Z)?")
_MAX_SIGNATURES, _MAX_BYTES = 50, 200_000


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature: the common name of the signer's certificate, and the time the signer's machine told (ISO)."""

    by: str | None
    at: str | None


def signatures(document: pdfium.PdfDocument) -> list[Signature]:
    """The signatures that name a signer or a time, in the order of their time."""
    found = []
    for index in range(min(pdfium_c.FPDF_GetSignatureCount(document), _MAX_SIGNATURES)):
        signature = pdfium_c.FPDF_GetSignatureObject(document, index)
        time = _TIME.match(_bytes(pdfium_c.FPDFSignatureObj_GetTime, signature).decode("latin-1"))
        at = _iso(time) if time else None
        by = _signer(_bytes(pdfium_c.FPDFSignatureObj_GetContents, signature))
        if by or at:
            found.append(Signature(by, at))
    return sorted(found, key=lambda signature: signature.at or "")


def _bytes(get: Callable[..., int], signature: object) -> bytes:
    size = get(signature, None, 0)
    if not 0 < size <= _MAX_BYTES:
        return b""
    buffer = ctypes.create_string_buffer(size)
    get(signature, buffer, size)
    return buffer.raw


def _iso(time: re.Match[str]) -> str:
    year, month, day, hour, minute, second, sign, hours, minutes = time.groups()
    zone = f"{sign}{hours}:{minutes}" if sign else ""
    return f"{year}-{month}-{day}T{hour}:{minute}:{second}{zone}"


def _signer(contents: bytes) -> str | None:
    """The name in the certificate that issued no other of the signature."""
    try:
        with warnings.catch_warnings():  # BER instead of DER, which signing programs write
            warnings.simplefilter("ignore")
            certificates = pkcs7.load_der_pkcs7_certificates(_unpadded(contents))
            issuers = {certificate.issuer for certificate in certificates if certificate.issuer != certificate.subject}
            names = [name for one in certificates if one.subject not in issuers for name in _names(one)]
    except Exception:  # broken or unknown: any error of the parser of a stranger's bytes
        return None
    return names[0] if names else None


def _unpadded(contents: bytes) -> bytes:
    """Without the zeros that fill the place that was kept for the signature."""
    if contents[:1] == b"\x30" and len(contents) > 4 and contents[1] == 0x82:
        return contents[: 4 + int.from_bytes(contents[2:4], "big")]
    return contents


def _names(certificate: x509.Certificate) -> Iterator[str]:
    for attribute in certificate.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME):
        yield str(attribute.value)
