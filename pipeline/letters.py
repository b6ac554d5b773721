"""The letters of Vietnamese for character classes; ranges like ``[À-Ỹ]`` hold small and capital letters alike."""

from __future__ import annotations

_SMALL = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
# For use inside the brackets of a regular expression, on NFC text.
LOWER = "a-z" + _SMALL
UPPER = "A-Z" + _SMALL.upper()
