"""What editors and systems put between the paragraphs of a body and what is none of it: pictures, other articles."""

from __future__ import annotations

import html
from collections.abc import Sequence

from benchmarks.portals.around import Around, Teaser

# A picture with its caption, by the style of the body.
PICTURES = {
    "article": '<figure class="image"><img src="{src}" alt="{text}" /><figcaption>{text}</figcaption></figure>',
    "br": '<table class="image" align="center" width="400"><tr><td><img src="{src}" /></td></tr>'
    '<tr><td class="image_desc"><i>{text}</i></td></tr></table>',
    "div": '<div class="anh-minh-hoa" style="text-align:center"><img src="{src}" /></div>\n'
    '<div style="text-align:center"><em>{text}</em></div>',
    "word": '<p class="MsoNormal" align="center" style="text-align:center"><img width="550" src="{src}" />'
    '<br /><i><span style="font-size:12.0pt">{text}<o:p></o:p></span></i></p>',
    "font": '<CENTER><IMG src="{src}" width=350><BR><FONT size=1><I>{text}</I></FONT></CENTER>',
    "p": '<p style="text-align:center;"><img alt="{text}" src="{src}" /></p>\n'
    '<p style="text-align:center;"><em>{text}</em></p>',
    "spans": '<p style="text-align:center;"><img alt="{text}" src="{src}" /><br />\n<em>{text}</em></p>',
}


def pictures(style: str, around: Around) -> list[str]:
    """No, one or two pictures with captions in the manner of the style."""
    count = around.dice.pick((0, 0, 1, 1, 2))
    form = PICTURES[style]
    return [
        form.format(src=f"/upload/{around.dice.digits(9)}.jpg", text=text) for text in around.names("captions", count)
    ]


def box(style: str, teasers: Sequence[Teaser]) -> str:
    """Other articles offered amid the body, in the manner of the style."""
    names = [html.escape(teaser.title) for teaser in teasers]
    links = [f'<a href="{t.href}" title="{name}">{name}</a>' for t, name in zip(teasers, names, strict=True)]
    if style in ("p", "spans"):
        return "\n".join(f"<p><strong>&gt;&gt; {link}</strong></p>" for link in links)
    if style == "article":
        texts = [html.escape(teaser.text) for teaser in teasers]
        items = "".join(f"<li>{link}<p>{text}</p></li>" for link, text in zip(links, texts, strict=True))
        return f'<div class="inline-related"><h4>Đọc thêm</h4><ul>{items}</ul></div>'
    items = "".join(f"<div>{link}</div>" for link in links)
    return f'<div class="box-lienquan" style="float:right;width:230px"><b>Bài liên quan</b>{items}</div>'
