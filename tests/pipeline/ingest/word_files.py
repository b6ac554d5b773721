"""Composes Word documents in memory."""

import io
import unicodedata
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
)
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def cp1258(text: str) -> bytes:
    """Text in windows-1258, which has the letters and the marks of tone apart, as Vietnamese keyboards write it."""
    written = ""
    for letter in text:
        apart = unicodedata.normalize("NFD", letter)
        tones = "".join(mark for mark in apart if mark in "\u0300\u0301\u0303\u0309\u0323")
        bare = unicodedata.normalize("NFC", "".join(mark for mark in apart if mark not in tones))
        written += bare + tones if tones else letter
    return written.encode("cp1258")


def run(text: str, properties: str = "") -> str:
    """A run; ``properties`` is what stands in its w:rPr."""
    inner = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{inner}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def par(*content: str, properties: str = "") -> str:
    """A paragraph of runs, or of one text."""
    inner = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{inner}{''.join(c if c.startswith('<') else run(c) for c in content)}</w:p>"


def item(text: str, number: int, level: int = 0) -> str:
    """A paragraph of a list."""
    return par(text, properties=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def table(*rows: tuple[str, ...]) -> str:
    """A table; a cell is text with a paragraph a line, or XML."""

    def cell(content: str) -> str:
        inner = content if content.startswith("<") else "".join(map(par, content.split("\n")))
        return f'<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>{inner}</w:tc>'

    written = "".join(f"<w:tr>{''.join(map(cell, row))}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{written}</w:tbl>"


def levels(*forms: tuple[str, str], abstract: int = 0) -> str:
    """A pattern of a list: form and text of each level."""
    inner = "".join(
        f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for i, (form, text) in enumerate(forms)
    )
    return f'<w:abstractNum w:abstractNumId="{abstract}">{inner}</w:abstractNum>'


def document_xml(body: str) -> str:
    return f"{_DECLARATION}<w:document {_NAMESPACES}><w:body>{body}</w:body></w:document>"


def docx(
    body: str,
    *,
    numbering: str = "",
    styles: str = "",
    core: str = "",
    links: Mapping[str, str] | None = None,
    headers: Mapping[str, str] | None = None,
    parts: Mapping[str, bytes] | None = None,
) -> bytes:
    """A Word document.

    Args:
        body: what stands in w:body.
        numbering: what stands in w:numbering.
        styles: what stands in w:styles.
        core: what stands in the core properties.
        links: addresses by relation id.
        headers: text of headers by relation id.
        parts: other parts, or others in the place of those composed here.
    """
    headers = headers or {}
    relations = [("rId90", "styles", "styles.xml", ""), ("rId91", "numbering", "numbering.xml", "")]
    relations += [(name, "hyperlink", escape(url), ' TargetMode="External"') for name, url in (links or {}).items()]
    relations += [(name, "header", f"{name}.xml", "") for name in headers]
    rels = "".join(
        f'<Relationship Id="{name}" Type="{R}/{kind}" Target="{target}"{mode}/>'
        for name, kind, target, mode in relations
    )
    relationships = 'Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
    files = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_TYPES}.document.main+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{_TYPES}.styles+xml"/>'
        f'<Override PartName="/word/numbering.xml" ContentType="{_TYPES}.numbering+xml"/></Types>',
        "_rels/.rels": f'<{relationships}><Relationship Id="rId1" Type="{R}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": document_xml(body),
        "word/_rels/document.xml.rels": f"<{relationships}>{rels}</Relationships>",
        "word/styles.xml": f'<w:styles xmlns:w="{W}">{styles}</w:styles>',
        "word/numbering.xml": f'<w:numbering xmlns:w="{W}">{numbering}</w:numbering>',
        **{f"word/{name}.xml": f'<w:hdr xmlns:w="{W}">{par(text)}</w:hdr>' for name, text in headers.items()},
    }
    if core:
        files["docProps/core.xml"] = (
            '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
            ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
            f"{core}</cp:coreProperties>"
        )
    packed = {**{name: text.encode() for name, text in files.items()}, **(parts or {})}
    return pack(packed)


def pack(files: Mapping[str, bytes]) -> bytes:
    """A zip."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return written.getvalue()
