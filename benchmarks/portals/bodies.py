"""Bodies in HTML, each in the manner in which an editor or a content system leaves them."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from itertools import groupby

from benchmarks.portals.articles import Block
from benchmarks.portals.dice import Dice

Wrap = Callable[[str, Block, Dice], str]

WORD_XML = (
    "<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom><w:TrackMoves/>"
    "<w:DoNotPromoteQF/><w:LidThemeOther>VI</w:LidThemeOther></w:WordDocument></xml><![endif]-->"
    '<!--[if gte mso 10]><style>/* Style Definitions */ table.MsoNormalTable{mso-style-name:"Table Normal";'
    "mso-tstyle-rowband-size:0;mso-para-margin:0cm;font-size:10.0pt}</style><![endif]-->\n"
)
_WORD_MARK = (
    '<!--[if !supportLists]--><span style="mso-list:Ignore">-<span style="font:7.0pt &quot;Times New Roman&quot;">'
    "&nbsp;&nbsp;&nbsp;&nbsp; </span></span><!--[endif]-->"
)
_WORD_FONT = "font-size:14.0pt;font-family:&quot;Times New Roman&quot;,serif;mso-ansi-language:VI"


def body_html(blocks: Sequence[Block], style: str, dice: Dice, inserts: Sequence[str] = ()) -> str:
    """The blocks in HTML.

    Args:
        blocks: what the body consists of.
        style: a name in ``STYLES``.
        dice: what draws the details.
        inserts: HTML that is no body (pictures, boxes of related articles), put between the blocks in this order.

    Raises:
        KeyError: when the style is unknown.
    """
    wrap, between = STYLES[style]
    parts: list[str] = []
    for is_row, group in groupby(blocks, key=lambda block: block.kind == "row"):
        run = list(group)
        parts += [_table(run, style, dice)] if is_row else _prose(run, style, wrap, dice)
    for i, insert in enumerate(inserts, 1):
        parts.insert(max(1, len(parts) * i // (len(inserts) + 1)), insert)
    text = between.join(parts)
    return (WORD_XML if style == "word" else "") + text


def _prose(run: Sequence[Block], style: str, wrap: Wrap, dice: Dice) -> list[str]:
    """Paragraphs and items; in tidy styles the items of a list stand in one element."""
    parts: list[str] = []
    for kind, group in groupby(run, key=lambda block: block.kind):
        blocks = list(group)
        if kind == "item" and style in ("p", "article") and len(blocks) > 1:
            items = "".join(f"<li>{html.escape(block.cells[0], quote=False)}</li>\n" for block in blocks)
            parts.append(f"<ul>\n{items}</ul>")
        else:
            parts += [wrap(html.escape(block.line, quote=False), block, dice) for block in blocks]
    return parts


def _p(text: str, block: Block, _dice: Dice) -> str:
    inner = f"<strong>{text}</strong>" if block.is_heading else text
    return f'<p style="text-align:{"center" if block.cells[0].isupper() else "justify"};">{inner}</p>'


def _article(text: str, block: Block, _dice: Dice) -> str:
    return f"<h3>{text}</h3>" if block.is_heading else f"<p>{text}</p>"


def _br(text: str, block: Block, dice: Dice) -> str:
    return f"<b>{text}</b>" if block.is_heading else ("&nbsp;&nbsp;&nbsp; " if dice.chance(0.4) else "") + text


def _div(text: str, block: Block, dice: Dice) -> str:
    inner = f'<span style="font-weight:bold">{text}</span>' if block.is_heading else text
    gap = "<div>&nbsp;</div>\n" if dice.chance(0.3) else ""
    return f'{gap}<div style="text-align: justify;">{inner}</div>'


def _font(text: str, block: Block, _dice: Dice) -> str:
    inner = f"<B>{text}</B>" if block.is_heading else text
    return f"<P align=justify><FONT face=Arial size=2>{inner}</FONT>"


def _spans(text: str, _block: Block, dice: Dice) -> str:
    lead = '<span style="white-space:pre">\t</span>' if dice.chance(0.3) else "&nbsp; &nbsp; "
    return (
        '<p style="text-align: justify; line-height: 1.6em;"><span style="font-size:16px;"><span style="font-family:'
        f'times new roman,times,serif;">{lead}{text.replace(" - ", " -&nbsp;")}</span></span></p>'
    )


def _word(text: str, block: Block, dice: Dice) -> str:
    """A paragraph pasted from Word: runs of their own, now and then parted within a syllable."""
    mark, text = (_WORD_MARK, text.removeprefix("- ")) if block.kind == "item" else ("", text)
    words, runs = text.split(" "), []
    while words:
        size = dice.number(3, 14)
        runs.append(" ".join(words[:size]) + (" " if len(words) > size else ""))
        words = words[size:]
    spans = []
    for run in runs:
        cut = dice.number(2, 6) if dice.chance(0.15) and "&" not in run and len(run) > 12 else 0
        pieces = [run[:cut], run[cut:]] if cut and run[cut - 1] != " " and run[cut] != " " else [run]
        spans += [f'<span lang="VI" style="{_WORD_FONT}">{piece}</span>' for piece in pieces]
    inner = f"<b>{''.join(spans)}</b>" if block.is_heading else mark + "".join(spans)
    return (
        '<p class="MsoNormal" style="margin-top:6.0pt;margin-right:0cm;margin-bottom:6.0pt;text-align:justify;'
        f'text-indent:36.0pt;mso-line-height-alt:12.0pt">{inner}<span style="{_WORD_FONT}"><o:p></o:p></span></p>'
    )


STYLES: dict[str, tuple[Wrap, str]] = {
    "p": (_p, "\n"),
    "article": (_article, "\n"),
    "br": (_br, "<br />\n<br />\n"),
    "div": (_div, "\n"),
    "font": (_font, "\n"),
    "spans": (_spans, "\n\n"),
    "word": (_word, "\n"),
}


def _table(rows: Sequence[Block], style: str, dice: Dice) -> str:
    """A table: without lines for letterheads and signatures, with lines for lists."""
    layout = len(rows) < 4
    cell = '<p class="MsoNormal" align="center"><span lang="VI">{}<o:p></o:p></span></p>' if style == "word" else "{}"
    opening = {
        "word": '<table class="MsoNormalTable" border="{}" cellspacing="0" cellpadding="0" style="border-collapse:'
        'collapse;mso-yfti-tbllook:1184">',
        "font": '<TABLE border={} cellPadding=2 width="100%">',
    }.get(style, '<table border="{}" cellpadding="1" cellspacing="1" style="width:100%;">').format(0 if layout else 1)
    lines = [opening, "<tbody>"]
    for i, row in enumerate(rows):
        tag = "th" if i == 0 and not layout and style in ("p", "article") else "td"
        texts = [html.escape(text, quote=False).replace(" / ", "<br />") or "&nbsp;" for text in row.cells]
        bold = [f"<b>{text}</b>" if layout and dice.chance(0.7) and text != "&nbsp;" else text for text in texts]
        lines.append("<tr>" + "".join(f'<{tag} valign="top">{cell.format(text)}</{tag}>' for text in bold) + "</tr>")
    return "\n".join([*lines, "</tbody></table>"])


def entities(text: str) -> str:
    """Letters beyond ASCII as entities, as an old editor stores them."""
    named = {"à": "agrave", "á": "aacute", "é": "eacute", "ê": "ecirc", "ô": "ocirc", "â": "acirc", "í": "iacute"}
    named |= {"ó": "oacute", "ú": "uacute", "“": "ldquo", "”": "rdquo", "–": "ndash", "ã": "atilde", "õ": "otilde"}
    return "".join(
        letter if ord(letter) < 128 else f"&{named[letter]};" if letter in named else f"&#{ord(letter)};"
        for letter in text
    )
