"""Nouns for whom one works for, whose name or title may follow in the genitive."""

from __future__ import annotations

SERVANTS = frozenset(
    {"помощник", "помощница", "советник", "советница", "соратник", "соратница", "преемник", "преемница"}
)
"""Those who are nothing without the one after them: *помощника Фокса* tells whose assistant it is."""

RETAINERS = frozenset(
    {"пресс-секретарь", "адвокат", "юрист", "защитник", "помощник", "советник", "соратник", "секретарь"}
    | {"представитель", "преемник", "водитель", "охранник", "биограф", "агент", "сообщник", "однопартиец"}
)
"""*пресс-секретарь Путина Песков*: a surname alone may stand between them and the name."""

ASSISTANTS = frozenset(
    {"помощник", "помощница", "советник", "заместитель", "зам", "пресс-секретарь", "секретарь", "спикер"}
)
"""*помощник госсекретаря Мэтью Брайза*: the title of their superior may stand between them and the name."""
