"""Whether a word can be a Vietnamese syllable: what tells Vietnamese from letters read in a wrong code.

A syllable is an onset (or none), a rime and at most one tone mark; a rime that ends in a stop (c, ch, p, t) bears only
the acute tone or the dot below. Words written without any mark are not asked about: they prove nothing.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_STOP_TONES = "\u0301\u0323"
_ONSETS = frozenset(["", *"b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x".split()])
_RIMES = frozenset(
    (
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây "
        "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
        "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu ynh ych yt "
        "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet "
        "oi om on ong oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
        "u ua uan uân uâng uât uây uc uê uêch uênh ui um un ung up ut uy uya uych uyên uyêt uynh uyt uyu uôc uôi uôm "
        "uôn uông uôt uơ ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu"
    ).split()
)
_ENDS_IN_STOP = re.compile(r"(?:c|ch|p|t)$")
_LONGEST = 7  # letters of "nghiêng"


def is_syllable(word: str) -> bool:
    """Whether a word has the structure of a Vietnamese syllable.

    Args:
        word: one word, in any case and normal form.
    """
    return len(word) <= 3 * _LONGEST and _has_structure(word)


@lru_cache(maxsize=20_000)
def _has_structure(word: str) -> bool:
    marks = unicodedata.normalize("NFD", word.lower())
    tones = [mark for mark in marks if mark in _TONES]
    letters = unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in _TONES))
    if not letters or len(letters) > _LONGEST or len(tones) > 1:
        return False
    if _ENDS_IN_STOP.search(letters) and tones and tones[0] not in _STOP_TONES:
        return False
    if letters.startswith("iê"):  # without an onset it is written "yê"
        return False
    return any(letters[:i] in _ONSETS and letters[i:] in _RIMES for i in range(min(4, len(letters))))
