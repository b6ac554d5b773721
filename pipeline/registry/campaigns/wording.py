"""Names of campaigns, occasions and subjects as they are compared: folded, without places, years and empty words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from pipeline.letters import bare_words

_LEVEL = "tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu"
_YEARS = re.compile(
    r"\b(?:nam hoc|nam hanh dong|nam|giai doan) ((?:19|20)\d\d)(?: (?:den )?(?:nam )?((?:19|20)\d\d))?\b"
)
_NATION = re.compile(
    r"\b(?:ca nuoc|toan quoc|tren (?:dia ban )?(?:ca nuoc|toan quoc|toan tinh|tinh|huyen|thanh pho))\b"
)
# The last word of a level and what stands behind it; "quân sự", "quản lý" and "xã hội" are folded like quận and xã.
_ISSUER_LEVEL = re.compile(
    r"^(?:.*\b)?(tinh uy|thanh uy|huyen uy|quan uy|thi uy|tinh doan|thanh doan|huyen doan|quan doan|thi doan"
    r"|tinh|thanh pho|huyen|quan(?! (?:su|ly|khu|doi|nhan))|thi xa|thi tran|(?<!thi )xa(?! hoi)|phuong|dac khu)"
    r"(?: ((?!uy\b|doan\b)\w+(?: \w+){0,4}))?$"
)
# Words that plans are made of, whatever they are about.
_EMPTY = frozenset(
    "ve viec to chuc phat dong trien khai thuc hien ban hanh phe duyet ke hoach quyet dinh chi thi cong van huong dan"
    " so ngay thang nam cua va cac voi trong tren dia ban tinh huyen thanh pho thi xa phuong quan phong trao thi dua"
    " dot tham gia huong ung tang cuong day manh lap thanh tich chao mung ky niem giai doan cuoc tiep tuc nham den tu"
    " gia han keo dai thoi gian sua doi bo sung dieu chinh thay the theo ubnd cho la".split()
)
_OCCASION_WORDS = re.compile(r"^(?:(?:lap thanh tich|chao mung|ky niem|mung|dip|nhan|huong toi|tien toi|le) )+")
_DAY = re.compile(r"\bngay (?=[^\W\d])")
_LONGER = re.compile(r"\b(?:gia han|keo dai)\b")
# What is done with a campaign, and what kind of campaign it is.
_CAMPAIGN = re.compile(
    r"(?:(?:ve|viec|phe duyet|ban hanh|ke hoach|phat dong|to chuc|trien khai|thuc hien|huong ung|mo|tham gia) )+"
    r"(?P<campaign>(?:dot (?:thi dua|cao diem|hoat dong|ra quan|phat dong)|thang (?!\d)|tuan le|chien dich|ngay hoi"
    r"|phong trao|cuoc van dong|cuoc thi|hoi thi|nam (?!\d|hoc)).*)"
)
_WHERE = re.compile(rf" (?:trong|tren) (?:dia ban )?(?:toan )?(?:{_LEVEL}|nganh)\b.*$")
_TELLING = 5  # words that say which campaign it is
_NAME_ALIKE = 93
_OCCASION_ALIKE = 92
_CUT = 6  # words of a name that is cut off
_SUBJECT_ALIKE = 0.6


@lru_cache(maxsize=65536)
def folded(text: str | None) -> str:
    """A text in lower case without diacritics and signs, one blank between words."""
    return bare_words(text or "")


def stated_years(text: str) -> tuple[int, int] | None:
    """The years that a folded text says it is for ("nam 2024", "giai doan 2021 2025"): first and last."""
    found = [(int(m[1]), int(m[2] or m[1])) for m in _YEARS.finditer(text)]
    return (min(a for a, _ in found), max(b for _, b in found)) if found else None


@lru_cache(maxsize=65536)
def level_and_place(issuer: str) -> tuple[str, str]:
    """The level word and the place in an issuer's key: "tinh", "lang son" of "uy ban nhan dan tinh lang son".

    Returns:
        Both "" when it names no level, the place "" when it is left out.
    """
    match = _ISSUER_LEVEL.match(issuer)
    return (match[1], match[2] or "") if match else ("", "")


def place_of(issuer: str) -> str:
    """The place in an issuer's key; "" when there is none."""
    return level_and_place(issuer)[1]


def name_key(text: str, places: Iterable[str]) -> str:
    """A name as it is compared: "Lạng Sơn chung tay vì người nghèo năm 2024" and "Cả nước chung tay vì người nghèo"
    are one name at two places.

    Args:
        text: as printed.
        places: folded names of the places of its issuer.
    """
    key = f" {_YEARS.sub(' ', folded(text))} "
    bare = _NATION.sub(" ", key)
    for place in places:
        if f" {place} " in bare:
            bare = re.sub(rf"(?: (?:{_LEVEL}))? {re.escape(place)} ", " ", bare)
    words = bare.split()
    return " ".join(words if len(words) >= 3 else key.split())


def name_in_subject(subject: str, places: Iterable[str]) -> str:
    """The key of the campaign that a subject is about, where it bears no name in quotation marks.

    "thang hanh dong vi moi truong" is that of "tổ chức Tháng hành động vì môi trường năm 2022 trong toàn huyện".

    Args:
        subject: folded.
        places: folded names of the places of its issuer.

    Returns:
        "" when the subject begins with no such campaign, or says too little of it.
    """
    match = _CAMPAIGN.match(subject)
    key = name_key(_WHERE.sub("", match["campaign"]), places) if match else ""
    return key if key.count(" ") + 1 >= _TELLING else ""


def same_name(one: str, other: str) -> bool:
    """Whether two keys are one name: equal up to a few letters, or one is the other cut off; numerals agree."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if long.startswith(f"{short} ") and short.count(" ") + 1 >= _CUT:
        return True
    if fuzz.ratio(one, other, score_cutoff=_NAME_ALIKE) == 0 or digits(one) != digits(other):
        return False
    words, others = one.split(), other.split()
    # "giữ rừng", "giữ nước": another word is another thing; a letter more or less is a slip.
    return len(words) != len(others) or all(map(_is_slip, words, others))


def _is_slip(word: str, other: str) -> bool:
    return Levenshtein.distance(word, other, score_cutoff=1) <= 1


def digits(key: str) -> list[str]:
    """The words of a key that are numbers."""
    return [word for word in key.split() if word.isdecimal()]


def occasion_key(name: str, places: Iterable[str]) -> str:
    """An occasion as it is compared: "110 nam thanh lap tinh" of "kỷ niệm 110 năm Ngày thành lập tỉnh Kon Tum"."""
    key = _DAY.sub("", _OCCASION_WORDS.sub("", folded(name)))
    for place in places:
        key = f" {key} ".replace(f" {place} ", " ").strip()
    return key


def same_occasion(one: str, other: str) -> bool:
    """Whether two keys are one occasion: the same words, up to a few letters, and the same numerals."""
    return one == other or (
        len(one) > 8
        and len(other) > 8
        and fuzz.token_sort_ratio(one, other, score_cutoff=_OCCASION_ALIKE) > 0
        and digits(one) == digits(other)
    )


def says_longer(subject: str) -> bool:
    """Whether a folded subject is about more time ("gia hạn", "kéo dài thời gian")."""
    return _LONGER.search(subject) is not None


def meaning(subject: str) -> frozenset[str]:
    """The words of a folded subject that say what it is about."""
    return frozenset(subject.split()) - _EMPTY


def same_subject(one: str, other: str, places: Iterable[str] = ()) -> bool:
    """Whether two folded subjects are about the same: most of their telling words are common.

    Args:
        one, other: the subjects.
        places: whose names tell nothing.
    """
    here = {word for place in places for word in place.split()}
    first, second = meaning(one) - here, meaning(other) - here
    common = first & second
    return len(common) >= 3 and len(common) / len(first | second) >= _SUBJECT_ALIKE


def says_number(subject: str, number: tuple[str, ...]) -> bool:
    """Whether a folded subject names a document by its full number ("trien khai ke hoach so 118 kh ubnd")."""
    if len(number) < 2 or number[0] not in subject:
        return False
    return re.search(rf"\b0*{re.escape(' '.join(number))}\b", subject) is not None
