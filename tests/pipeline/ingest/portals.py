"""Composed pages of three generations of portals: tables of 2004, portlets of 2013, semantic elements of 2024."""

import html

TITLE = "Huyện Mường Lò phát động thi đua trồng một nghìn cây bóng mát"
LEAD = (
    "Ngày 6/3/2031, Ủy ban nhân dân huyện Mường Lò ban hành Kế hoạch số 27/KH-UBND về phong trào thi đua trồng một "
    "nghìn cây bóng mát dọc các tuyến đường liên thôn và trong sân trường học của huyện."
)
MORE = (
    "Theo đó, mỗi xã chọn ít nhất hai tuyến đường để trồng cây trong tháng 4 và giao cho các chi đoàn chăm sóc, "
    "bảo đảm cây sống trên chín phần mười khi kết thúc năm."
)
LAST = "Phòng Nội vụ theo dõi việc thực hiện và báo cáo với Ủy ban nhân dân huyện trước ngày 15/12/2031."
OTHERS = [
    "Hội thi tiếng hát bản Mường lần thứ hai",
    "Kết quả gieo cấy vụ xuân của các xã vùng cao",
    "Khánh thành cầu treo Nậm Tộc",
]
MENU = ["Giới thiệu", "Tin tức - Sự kiện", "Văn bản chỉ đạo", "Thủ tục hành chính", "Hỏi đáp"]


def links(names: list[str]) -> str:
    return "".join(f'<li><a href="/{i}.html">{name}</a></li>' for i, name in enumerate(names))


TABLES_2004 = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8">
<TITLE>{TITLE} - Trang tin huyện Mường Lò</TITLE>
<SCRIPT LANGUAGE="JavaScript"><!-- if (1 < 2) document.write("<td>rác</td>"); //--></SCRIPT>
<STYLE>.tieude {{ color: red }}</STYLE></HEAD>
<BODY BGCOLOR=#FFFFFF><TABLE WIDTH=780 ALIGN=center>
<TR><TD COLSPAN=2><MARQUEE>Nhiệt liệt chào mừng 55 năm thành lập huyện Mường Lò!</MARQUEE></TD></TR>
<TR><TD WIDTH=160 VALIGN=top><TABLE>{"".join(f"<TR><TD><A HREF=/{i}>{m}</A>" for i, m in enumerate(MENU))}</TABLE></TD>
<TD><TABLE WIDTH=100%><TR><TD CLASS=tieude><B>{TITLE}</B></TD></TR>
<TR><TD><FONT SIZE=1>Ngày đăng: 08/03/2031 09:20:00</FONT></TD></TR>
<TR><TD><P ALIGN=justify>{LEAD}<P ALIGN=justify>{MORE}<BR><BR>{LAST}</TD></TR>
<TR><TD ALIGN=right><B>Hoàng Thị Nụ</B></TD></TR>
<TR><TD><B>Các tin khác</B><UL>{links(OTHERS)}</UL></TD></TR></TABLE></TD></TR>
<TR><TD COLSPAN=2>Bản quyền thuộc Ủy ban nhân dân huyện Mường Lò. Điện thoại: 0000.111.222</TD></TR>
</TABLE></BODY></HTML>"""

PORTLETS_2013 = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
<title>{TITLE} - Cổng thông tin điện tử huyện Mường Lò</title></head>
<body class="yui3-skin-sam"><div id="banner"><a href="/">Cổng thông tin điện tử</a></div>
<div id="navigation" class="menu-top"><ul>{links(MENU)}</ul></div>
<div class="columns-2"><div class="portlet-column left-menu"><ul>{links(MENU)}</ul></div>
<div class="portlet-column main-column"><div class="portlet-body"><div class="title-detail">{html.escape(TITLE)}</div>
<div class="date">08/03/2031 09:20 Số lượt xem: 452</div>
<div class="journal-content-article"><div>{LEAD}</div><div>&nbsp;</div><div>{MORE}</div>
<div style="text-align: justify">{LAST}</div>
<div style="text-align:right"><strong>Hoàng Thị Nụ</strong></div></div>
<div class="other-news"><h3>Tin liên quan</h3><ul>{links(OTHERS)}</ul></div>
<div id="binhluan" class="comment-box"><textarea>Viết bình luận</textarea>
<p>Bài viết này của báo rất hay và có ích cho các xã trong huyện, đề nghị đăng thêm.</p></div>
</div></div></div><div id="footer">Bản quyền thuộc Ủy ban nhân dân huyện Mường Lò</div></body></html>"""

SEMANTIC_2024 = f"""<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{TITLE} | muonglo.example.vn</title><meta property="og:title" content="{TITLE}">
<meta property="article:published_time" content="2031-03-08T09:20:00+07:00">
<link rel="canonical" href="https://muonglo.example.vn/tin/trong-cay-27">
<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "{TITLE}",
 "author": [{{"@type": "Person", "name": "Hoàng Thị Nụ"}}]}}</script></head>
<body><header><nav aria-label="chính"><ul>{links(MENU)}</ul></nav></header>
<main><article class="post-detail"><nav class="breadcrumb"><a href="/">Trang chủ</a></nav><h1>{TITLE}</h1>
<time datetime="2031-03-08">Thứ Bảy, 08/03/2031, 09:20 (GMT+7)</time>
<div class="share-buttons"><a href="#">Chia sẻ</a></div>
<div class="entry-content"><p><strong>{LEAD}</strong></p><figure><img src="a.jpg" alt="x"></figure>
<p>{MORE}</p>
<aside class="related"><p>Xem lại các tin của năm trước về việc trồng cây của các xã trong huyện.</p></aside>
<p>{LAST}</p>
<p style="display:none">Mã theo dõi của trang này là một chuỗi không cho người đọc thấy được.</p>
<p class="author">Hoàng Thị Nụ</p></div>
</article><section class="tin-lien-quan"><h2>Tin liên quan</h2><ul>{links(OTHERS)}</ul></section></main>
<footer>Bản quyền thuộc Ủy ban nhân dân huyện Mường Lò</footer></body></html>"""

GENERATIONS = {"tables of 2004": TABLES_2004, "portlets of 2013": PORTLETS_2013, "semantic of 2024": SEMANTIC_2024}
