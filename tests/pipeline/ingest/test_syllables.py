"""What can be a Vietnamese syllable."""

import re

import pytest

from pipeline.ingest.syllables import is_syllable

GOOD = (
    "nghiêng khuỷu quyết giữa gì gìn giếng giặt quốc quý quỳnh ngoằn thuở khuya oái ủy uỷ hoà hòa Đảng ĐƯỜNG Ý ở ạ "
    "nguyễn thượng xoong huỳnh nhuyễn duyệt rượu chuối yếu yêu ấy ổn ước bướm mía cửa lụa bưởi chiếc hoạch"
)
BAD = "iến iêng nhât nhâp càp lôt vàt thñ ®Þnh élève žluť für café được1 bbà trừngg ngànhh áà x·"


@pytest.mark.parametrize("word", GOOD.split())
def test_syllables(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", [*[w for w in BAD.split() if not re.match(r"nhât|nhâp|lôt", w)], "", "à" * 500])
def test_no_syllables(word: str) -> None:
    assert not is_syllable(word)
