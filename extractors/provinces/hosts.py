"""The province that a web address points to."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from extractors.provinces import patterns as p

_PREFIX = re.compile(
    r"^(?:bao|tinhuy|thanhuy|congan|cong|mttq|hoinongdan|ldld|tinhdoan|phunu|hoi|so|dai|tp|thanhpho|ubnd)?"
)
_SUFFIX = re.compile(r"(?:tv|online|city|portal|ff|24h|news|today|plus)$")


def province_code_of_url(url: str) -> str | None:
    """The GSO code of the province whose portal, paper or broadcaster has this address; None for national ones.

    Args:
        url: an address with or without scheme.
    """
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname or ""
    except ValueError:  # "http://[": not an address
        return None
    host = host.removeprefix("www.")
    for known, code in p.hosts().items():
        if host == known or host.endswith(f".{known}"):
            return code
    labels = [
        label for label in host.split(".") if label not in ("gov", "vn", "com", "org", "net", "edu", "dcs", "info")
    ]
    # The label next to the public suffix is the owner: quangninh.quangbinh.gov.vn is a district of Quảng Bình.
    for label in reversed(labels):
        found = _code_of_label(label)
        if found:
            return found
    return _code_of_district(labels[-1]) if labels and host.endswith(".gov.vn") else None


def _code_of_district(label: str) -> str | None:
    """The province of the only district of this name, whose portal has a host of its own ("hocmon.gov.vn")."""
    return p.district_slugs().get(label.replace("-", ""))


def _code_of_label(label: str) -> str | None:
    table = p.slugs()
    bare = label.replace("-", "")
    for candidate in (label, bare, _SUFFIX.sub("", bare)):
        if candidate in table:
            return table[candidate]
    stripped = bare[_PREFIX.match(bare).end() :] if _PREFIX.match(bare) else bare  # type: ignore[union-attr]
    for candidate in (stripped, _SUFFIX.sub("", stripped)):
        if candidate in table:
            return table[candidate]
    ending = [slug for slug in table if len(slug) >= 6 and bare.endswith(slug)]
    return table[max(ending, key=len)] if ending else None
