"""Text that no repair may touch: other languages, and clean Vietnamese with signs that the codes of old fonts use."""

from importlib import import_module

# Sentences that come with spaCy, and its lists of frequent words: short ones, which look like syllables most.
_LANGUAGES = "af ca cs da de es et fi fr hr hu id is it lb lt lv nb nl pl pt ro sk sl sq sv tl tr vi".split()


def _sample(language: str) -> str:
    sentences: list[str] = []
    for name, attribute in (("examples", "sentences"), ("stop_words", "STOP_WORDS")):
        try:
            sentences += sorted(getattr(import_module(f"spacy.lang.{language}.{name}"), attribute))
        except (ModuleNotFoundError, AttributeError):
            continue
    return "\n".join(sentences)


OTHER_TEXTS = [
    *(_sample(language) for language in _LANGUAGES),
    "Près du marché, l'élève a dû acheter du thé où il était né; il a bû, çà et là, sûr de lui. " * 20,
    "São João não é só um pôr do sol à beira-mar; é pão, é mãe, é chão. " * 20,
    "Příliš žluťoučký kůň úpěl ďábelské ódy, když pršelo; má být nový plán. " * 20,
    "Für Änderungen müssen größere Flächen über Öl geprüft werden; süß ist früh. " * 20,
    "Så får du på nå; små ører, blå dør, nøl ikke, før å gå. " * 20,
    "El niño y la señora Peña enseñan español; año nuevo, mañana. " * 20,
    "The © 2019 and ® signs, 5 µm, ½ cup, §7, «quoted» text, 20° and ±3. " * 20,
    "«Xanh» là màu của cây; bản quyền © 2014, hàng hóa ® và ™, 5 µm, ½ ki-lô-gam, ¾ xã, 30° – 40°. " * 20,
    "·Làm đường\n·Trồng cây\n¬ Dọn rác\n¶ Giữ suối\n§ Nuôi cá\n¸ Hết\n" * 20,
    "Ðồng bào các bản vùng cao ð\u00adã góp công làm ðường, ðào mương, ðắp ðập. " * 20,
    "LÀ VÀ CÓ CÔ MÁ Ô TÔ Ở XÃ HỒ VÕ Ý À ÔI ÙA VỀ\nlà và có cô má ô tô ý à ôi ùa về õ è ì ò\n" * 20,
]
