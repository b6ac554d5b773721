"""Saved HTML of many content systems and markdown: what the page says of itself survives the system's own markup."""

# One case a line, however long.
# ruff: noqa: E501

from __future__ import annotations

import pytest
from portal_stories import STORIES, Story

from pipeline.ingest import read_text
from pipeline.model import Page
from pipeline.run.engine import process

STORY = STORIES["fields"]
SITE = "Cổng thông tin điện tử huyện Đức Linh"
FOREIGN = "Kế hoạch số 99/KH-UBND về cuộc đua thuyền"
MENU = "".join(f'<li><a href="/{i}">{name}</a></li>' for i, name in enumerate(["Giới thiệu", "Tin tức", "Văn bản", "Liên hệ"]))  # fmt: skip
OTHERS = f'<ul><li><a href="/a">{FOREIGN}</a> (01/02/2021)</li><li><a href="/b">Hội làng mở muộn vì mưa lớn</a> (03/02/2021)</li></ul>'


def document(head: str, body: str, story: Story = STORY) -> Page:
    """The record of an HTML page; ``{title}``, ``{lead}``, ``{more}``, ``{others}``, ``{menu}``, ``{site}`` are filled in."""
    source = f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'
    places = {
        "title": story.title,
        "lead": story.lead,
        "more": story.more,
        "others": OTHERS,
        "menu": MENU,
        "site": SITE,
    }
    for place, words in places.items():
        source = source.replace(f"{{{place}}}", words)
    return process(read_text(source))


# (name, head, body, published, author, outlet, views)
SYSTEMS = [
    ("NukeViet", "<title>{title}</title><meta property='og:title' content='{title}'><meta property='og:site_name' content='{site}'>",
     '<div id="menusite"><ul>{menu}</ul></div><ul class="breadcrumbs"><li><a href="/">Trang nhất</a></li><li><a href="/t">Tin Tức</a></li></ul>'
     '<div class="news_column panel panel-default"><div class="panel-body"><h1 class="title margin-bottom-lg" itemprop="headline">{title}</h1>'
     '<em class="pull-left time">Thứ ba - 12/04/2022 15:20</em><ul class="list-inline text-right"><li><a href="#">In ra</a></li></ul>'
     '<div id="news-bodyhtml" class="bodytext margin-bottom-lg"><p>{lead}</p><p>{more}</p></div>'
     '<p class="h5 text-right"><strong>Tác giả bài viết: </strong>Trần Thị Mận</p><p class="h5 text-right"><strong>Nguồn tin: </strong>Phòng Nội vụ</p></div></div>'
     '<div class="news_column panel"><p class="h3"><strong>Những tin mới hơn</strong></p>{others}</div>',
     "2022-04-12T15:20:00+07:00", "Trần Thị Mận", "Phòng Nội vụ", None),
    ("SharePoint", "<title>{title}</title>",
     '<form id="aspnetForm"><div id="s4-ribbonrow"><a href="#">Skip to main content</a></div><div class="ms-core-navigation"><ul>{menu}</ul></div>'
     '<div class="ArticleContent"><div class="article-header"><h3 class="ArticleTitle">{title}</h3><span class="ArticleDate">12/04/2022 15:20</span></div>'
     '<div class="ms-rtestate-field"><div class="ExternalClass8A"><p class="MsoNormal"><span lang="VI">{lead}</span><o:p></o:p></p><p class="MsoNormal">{more}</p>'
     '<p class="MsoNormal" style="text-align:right"><b>Trần Thị Mận</b></p></div></div></div><div class="TinLienQuan"><h4>Tin liên quan</h4>{others}</div></form>',
     "2022-04-12T15:20:00+07:00", "Trần Thị Mận", None, None),
    ("Liferay", "<title>{title} - {site}</title>",
     '<div class="portlet-boundary portlet-nav-menu"><ul>{menu}</ul></div><div class="portlet-content"><div class="asset-full-content"><div class="asset-content">'
     '<h3 class="header-title"><span>{title}</span></h3><div class="asset-metadata"><span class="metadata-publish-date">12/04/2022 15:20</span> <span class="metadata-view-count">320 Lượt xem</span></div>'
     '<div class="journal-content-article"><p>{lead}</p><p>{more}</p></div></div></div></div><div class="portlet-related"><h2>Tin khác</h2>{others}</div>',
     "2022-04-12T15:20:00+07:00", None, None, 320),
    ("VNPT", "<title>{site} - {title}</title>",
     '<div class="menu-main"><ul>{menu}</ul></div><div class="divDetail"><h1 class="ArticleHeader">{title}</h1><div class="PostDate">Ngày đăng: 12/04/2022 15:20</div>'
     '<div class="divFontSize">Xem với cỡ chữ : <a href="#">A-</a> <a href="#">A</a> <a href="#">A+</a></div><div class="ArticleSummary">{lead}</div><div class="ArticleContent"><p>{more}</p></div>'
     '<div class="ArticleAuthor">Trần Thị Mận</div><div class="viewcount">Lượt xem: 320</div></div><div class="tin-khac"><div>Tin khác</div>{others}</div>',
     "2022-04-12T15:20:00+07:00", "Trần Thị Mận", None, 320),
    ("Joomla", "<title>{title}</title><meta name='author' content='Trần Thị Mận'><meta name='generator' content='Joomla!'>",
     '<div class="moduletable_menu"><ul class="nav menu">{menu}</ul></div><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">{title}</h2></div>'
     '<dl class="article-info muted"><dt class="article-info-term">Chi tiết</dt><dd class="published"><time datetime="2022-04-12T15:20:00+07:00" itemprop="datePublished">Được đăng: 12 Tháng 4 2022</time></dd>'
     '<dd class="hits">Lượt xem: 320</dd></dl><div itemprop="articleBody"><p>{lead}</p><p>{more}</p></div><ul class="pager pagenav"><li class="next"><a href="/c">Tiếp</a></li></ul></div>',
     "2022-04-12", "Trần Thị Mận", None, 320),
    ("DotNetNuke", "<title>Tin tức</title>",
     '<form id="Form"><div id="dnn_menu"><ul>{menu}</ul></div><div id="dnn_ContentPane"><div id="dnn_ctr456_ModuleContent"><span id="dnn_ctr456_lblTitle" class="TitleDetail">{title}</span><br>'
     '<span id="dnn_ctr456_lblDate" class="Date">12/04/2022 03:20:11 CH</span><div class="Summary">{lead}</div><div class="Body"><p>{more}</p><p align="right"><b>Trần Thị Mận</b></p></div>'
     '<div class="OtherNews"><b>Các tin khác:</b>{others}</div></div></div></form>',
     "2022-04-12T15:20:11+07:00", "Trần Thị Mận", None, None),
    ("WordPress", "<title>{title} &#8211; Xã Nam Chính</title><meta property='og:title' content='{title} - Xã Nam Chính'><meta property='og:site_name' content='Xã Nam Chính'><meta property='article:published_time' content='2022-04-12T08:20:00+00:00'>",
     '<nav class="main-navigation"><ul>{menu}</ul></nav><article id="post-88" class="post type-post"><header class="entry-header"><h1 class="entry-title">{title}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2022-04-12T15:20:00+07:00">12/04/2022</time></span>'
     '<span class="byline"> bởi <span class="author vcard"><a href="/author/adminxa">adminxa</a></span></span></div></header><div class="entry-content"><p>{lead}</p><p>{more}</p></div>'
     '<footer class="entry-footer">Chuyên mục: <a href="/c">Tin tức</a></footer></article><div id="comments" class="comments-area"><h3>Trả lời <a href="#">Hủy</a></h3><p>Email của bạn sẽ không được hiển thị công khai.</p></div><aside class="widget-area"><h2>Bài viết mới</h2>{others}</aside>',
     "2022-04-12", None, "Xã Nam Chính", None),
    ("a paper of 2023", "<title>{title} | Môi trường | Báo Bình Thuận</title><meta property='og:title' content='{title}'><meta property='og:site_name' content='Báo Bình Thuận'><meta property='article:published_time' content='2022-04-12T15:20:00+07:00'>",
     '<header class="site-header"><nav><ul>{menu}</ul></nav></header><main><div class="article__header"><h1 class="article__title cms-title">{title}</h1><div class="article__meta"><span class="author">Trần Thị Mận</span> <time datetime="2022-04-12T15:20:00+07:00">12/04/2022 15:20</time></div></div>'
     '<div class="article__sapo cms-desc">{lead}</div><div class="article__body cms-body"><p>{more}</p></div><div class="article__tag"><h3>Từ khóa</h3><a href="#">đồng ruộng</a></div></main><section class="box-news"><h2>Tin liên quan</h2>{others}</section>',
     "2022-04-12T15:20:00+07:00", "Trần Thị Mận", "Báo Bình Thuận", None),
    ("a paper of 2010", "<title>{title} - Báo Bình Thuận điện tử</title>",
     '<table width="1000"><tr><td class="menu" colspan="2">{menu}</td></tr><tr><td width="680"><div class="news_date">Thứ Ba, 12/04/2022, 15:20 [GMT+7]</div><div class="news_title">{title}</div><div class="news_lead"><b>{lead}</b></div>'
     '<p>{more}</p><p align="right"><strong>TRẦN MẬN</strong></p></td><td width="300"><b>Đọc nhiều</b>{others}</td></tr></table>',
     "2022-04-12T15:20:00+07:00", "TRẦN MẬN", None, None),
    ("linked data only", '<title>{title}</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"{title}","datePublished":"2022-04-12T15:20:00+07:00","author":{"@type":"Person","name":"Trần Thị Mận"},"publisher":{"@type":"Organization","name":"Đài PTTH Bình Thuận"}}</script>',
     '<div id="app"><h1>{title}</h1><div>3 ngày trước</div><div class="content"><p>{lead}</p><p>{more}</p></div></div>',
     "2022-04-12T15:20:00+07:00", "Trần Thị Mận", "Đài PTTH Bình Thuận", None),
    ("microdata", "<title>{title}</title>",
     '<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">{title}</h1><meta itemprop="datePublished" content="2022-04-12T15:20:00+07:00"><span itemprop="author">Trần Thị Mận</span><div itemprop="articleBody"><p>{lead}</p><p>{more}</p></div></div>',
     "2022-04-12T15:20:00+07:00", "Trần Thị Mận", None, None),
    ("an eye as a counter", "<title>{title}</title>",
     '<h1>{title}</h1><div class="meta"><i class="fa fa-calendar"></i> 12/04/2022 15:20 <i class="fa fa-eye"></i> 320</div><div class="content"><p>{lead}</p><p>{more}</p></div>',
     "2022-04-12T15:20:00+07:00", None, None, 320),
    ("the account is no author", "<title>{title}</title><meta name='author' content='admin'>",
     '<h1>{title}</h1><p>Ngày đăng: 12/04/2022</p><div class="content"><p>{lead}</p><p>{more}</p></div>',
     "2022-04-12", None, None, None),
    ("the owner of the site is no author", "<title>{title}</title><meta name='author' content='UBND huyện Đức Linh'>",
     '<h1>{title}</h1><p>Ngày đăng: 12/04/2022</p><div class="content"><p>{lead}</p><p>{more}</p></div>',
     "2022-04-12", None, None, None),
    ("the day the element holds", "<title>{title}</title>",
     '<h1>{title}</h1><time datetime="2022-04-12T15:20:00+07:00">3 ngày trước</time><div class="content"><p>{lead}</p><p>{more}</p></div>',
     "2022-04-12T15:20:00+07:00", None, None, None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("head", "body", "published", "author", "outlet", "views"), [pytest.param(*row[1:], id=row[0]) for row in SYSTEMS]
)
def test_what_the_page_says_of_itself(
    head: str, body: str, published: str | None, author: str | None, outlet: str | None, views: int | None
) -> None:
    page = document(head, body)
    assert (page.title, page.published, page.author, page.outlet, page.views) == (STORY.title, published, author, outlet, views)  # fmt: skip


@pytest.mark.parametrize(("head", "body"), [pytest.param(*row[1:3], id=row[0]) for row in SYSTEMS])
def test_other_articles_stay_out(head: str, body: str) -> None:
    page = document(head, body)
    assert [plan.number for plan in page.plans] == ["88/KH-UBND"]
    assert page.plans[0].references == ()


ARTICLE = '<div class="content"><p>{lead}</p><p>{more}</p></div>'

# (name, head, body): the headline among the other names of a page.
HEADLINES = [
    ("the first heading is the logo", "<title>{site}</title>", f'<h1><a href="/">{{site}}</a></h1><h2>{{title}}</h2>{ARTICLE}'),
    ("the first heading is the logo, with og", "<title>{site}</title><meta property='og:title' content='{title}'>", f'<h1 class="logo">{{site}}</h1><h2>{{title}}</h2>{ARTICLE}'),
    ("a heading over the section", "<title>{title} - {site}</title>", f"<h1>Tin tức - Sự kiện</h1><h2>{{title}}</h2>{ARTICLE}"),
    ("the section as heading, no title", "", f"<h2>Tin trong huyện</h2><h3>{{title}}</h3>{ARTICLE}"),
    ("a general title", "<title>Chi tiết tin tức</title>", f'<div class="detail-title">{{title}}</div>{ARTICLE}'),
    ("a general title, no class", "<title>Trang chủ</title>", f"<p><strong>{{title}}</strong></p>{ARTICLE}"),
    ("site first", "<title>{site} | {title}</title>", f"<h3>{{title}}</h3>{ARTICLE}"),
    ("site first, short dash", "<title>UBND huyện Đức Linh - {title}</title>", f"<h3>{{title}}</h3>{ARTICLE}"),
    ("section and site behind", "<title>{title} - Tin trong huyện - {site}</title>", f"<div>{{title}}</div>{ARTICLE}"),
    ("site behind guillemets", "<title>{title} » {site}</title>", f"<div>{{title}}</div>{ARTICLE}"),
    ("no heading in the page, the title tells it", "<title>{title} - {site}</title>", ARTICLE),
    ("capitals in the heading", "<title>{title}</title>", f"<h1 style='text-transform:uppercase'>{{title}}</h1>{ARTICLE}"),
    ("broken over two lines", "<title>{title}</title>", f"<h1>{STORY.title.replace('vỏ thuốc', 'vỏ thuốc<br>')}</h1>{ARTICLE}"),
    ("linked to itself", "<title>{title}</title>", f'<h2 class="title"><a href="/88">{{title}}</a></h2>{ARTICLE}'),
    ("in a box called banner", "<title>{title}</title>", f'<div class="page-banner"><h1>{{title}}</h1></div>{ARTICLE}'),
    ("in the header element", "<title>{title}</title>", f"<header><h1>{{title}}</h1></header>{ARTICLE}"),
    ("related headline first", "<title>{title}</title>", f'<div class="hot"><h3>{FOREIGN}</h3></div><h1>{{title}}</h1>{ARTICLE}'),
]  # fmt: skip


@pytest.mark.parametrize(("head", "body"), [pytest.param(*row[1:], id=row[0]) for row in HEADLINES])
def test_the_headline_of_html(head: str, body: str) -> None:
    assert document(head, body).title == STORY.title


ROWS = "<tr><th>TT</th><th>Nội dung</th><th>Chủ trì</th><th>Thời gian</th></tr><tr><td>1</td><td>Đặt bể chứa</td><td>UBND xã Nam Chính</td><td>Tháng 5</td></tr><tr><td>2</td><td>Thu gom</td><td>Hội Nông dân huyện</td><td>Hằng tháng</td></tr>"
LINES = ["TT | Nội dung | Chủ trì | Thời gian", "1 | Đặt bể chứa | UBND xã Nam Chính | Tháng 5", "2 | Thu gom | Hội Nông dân huyện | Hằng tháng"]  # fmt: skip
TABLES = [
    ("plain", f"<table>{ROWS}</table>"),
    ("with head and body", f"<table><thead>{ROWS.replace('</tr>', '</tr></thead><tbody>', 1)}</tbody></table>"),
    ("paragraphs in the cells", "<table>" + ROWS.replace("<td>", "<td><p>").replace("</td>", "</p></td>") + "</table>"),
    ("spans of an office suite", "<table>" + ROWS.replace("<td>", "<td><p class='MsoNormal'><span>").replace("</td>", "<o:p></o:p></span></p></td>") + "</table>"),
    ("inside a table of the layout", f"<table><tr><td><p>{{lead}}</p><table>{ROWS}</table></td></tr></table>"),
    ("a name in two lines", "<table>" + ROWS.replace("Hội Nông dân huyện", "Hội Nông dân<br>huyện") + "</table>"),
    ("in a box that scrolls", f'<div class="table-responsive"><table class="table">{ROWS}</table></div>'),
]  # fmt: skip


@pytest.mark.parametrize("markup", [pytest.param(row[1], id=row[0]) for row in TABLES])
def test_tables_keep_their_rows(markup: str) -> None:
    lead, more = STORY.lead, STORY.more
    text = read_text(f"<html><body><h1>{STORY.title}</h1><div class='content'><p>{lead}</p>{markup}<p>{more}</p></div></body></html>".replace("{lead}", lead)).text  # fmt: skip
    assert [line for line in text.split("\n") if " | " in line] == LINES


# (name, source, published, author, views)
MARKDOWN = [
    ("heading", "# {title}\n\n*12/04/2022 15:20*\n\n{lead}\n\n{more}\n\n**Trần Thị Mận**", "2022-04-12T15:20:00+07:00", "Trần Thị Mận", None),
    ("underlined heading", "{title}\n=====\n\n12/04/2022 | 15:20\n\n{lead}\n\n{more}", "2022-04-12T15:20:00+07:00", None, None),
    ("site and headline as headings", "# {site}\n\n## {title}\n\nNgày đăng: 12/04/2022\n\n{lead}\n\n{more}", "2022-04-12", None, None),
    ("menu as a list of links", "* [Giới thiệu](/gt)\n* [Tin tức](/tt)\n* [Văn bản](/vb)\n\n# {title}\n\n12/04/2022 15:20 - Lượt xem: 320\n\n{lead}\n\n{more}", "2022-04-12T15:20:00+07:00", None, 320),
    ("path of links", "[Trang chủ](/) › [Tin tức](/tt)\n\n## {title}\n\n12/04/2022\n\n**{lead}**\n\n{more}\n\n*Tác giả: Trần Thị Mận*", "2022-04-12", "Trần Thị Mận", None),
    ("picture under the heading", "# {title}\n\n![Bể chứa ở đầu bờ](/anh/be.jpg)\n\n_12/04/2022 15:20_\n\n{lead}\n\n{more}", "2022-04-12T15:20:00+07:00", None, None),
    ("front matter", "---\ntitle: {title}\ndate: 2022-04-12T15:20:00+07:00\nauthor: Trần Thị Mận\n---\n\n{lead}\n\n{more}", "2022-04-12T15:20:00+07:00", "Trần Thị Mận", None),
    ("front matter in quotes and a heading", '---\ntitle: "{title}"\ndate: "2022-04-12"\n---\n\n# {title}\n\n{lead}\n\n{more}', "2022-04-12", None, None),
    ("related links under a rule", "# {title}\n\n12/04/2022 15:20\n\n{lead}\n\n{more}\n\n---\n\n### Tin liên quan\n\n- [Kế hoạch số 99/KH-UBND về cuộc đua thuyền](/a)", "2022-04-12T15:20:00+07:00", None, None),
    ("quoted lead", "# {title}\n\n12/04/2022 15:20\n\n> {lead}\n\n{more}", "2022-04-12T15:20:00+07:00", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("source", "published", "author", "views"), [pytest.param(*row[1:], id=row[0]) for row in MARKDOWN])  # fmt: skip
def test_markdown(source: str, published: str | None, author: str | None, views: int | None) -> None:
    for place, words in (("title", STORY.title), ("lead", STORY.lead), ("more", STORY.more), ("site", SITE)):
        source = source.replace(f"{{{place}}}", words)
    page = process(read_text(source))
    assert (page.title, page.published, page.author, page.views) == (STORY.title, published, author, views)
    assert [plan.number for plan in page.plans] == ["88/KH-UBND"]
