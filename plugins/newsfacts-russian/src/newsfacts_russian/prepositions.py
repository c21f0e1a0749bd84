"""Which cases a Russian preposition asks for."""

from __future__ import annotations

_CASES: dict[tuple[str, ...], str] = {
    ("gent",): "без безо близ вблизи ввиду вместо внутри возле вокруг вследствие вроде для до из изо из-за "
    "из-под касательно кроме мимо накануне насчёт около от ото относительно подле позади помимо посередине "
    "после посреди против ради сверх свыше среди у",
    ("datv",): "благодаря вопреки к ко навстречу наперекор подобно согласно",
    ("accs",): "включая исключая про сквозь спустя через",
    ("ablt",): "между меж над надо перед передо",
    ("loct",): "при",
    ("loct", "accs"): "в во на о об обо",
    ("datv", "loct"): "по",
    ("ablt", "accs"): "за под подо",
    ("ablt", "gent"): "с со",
}
_BY_PREPOSITION = {word: cases for cases, words in _CASES.items() for word in words.split()}


def cases_after(preposition: str) -> tuple[str, ...]:
    """The OpenCorpora cases after a preposition, the commoner first; empty for any other word."""
    return _BY_PREPOSITION.get(preposition.lower(), ())
