"""Who signs a remark on the net or a note in brackets: users by their handles, newsrooms."""

from __future__ import annotations

import newsfacts_names
import newsfacts_russian
import pytest

from newsfacts import EntityFact, Pipeline

PIPELINE = Pipeline([newsfacts_names, newsfacts_russian])

ROWS = [
    # a remark, a dash, a verb
    ("«Это красиво», – написала milasha11.", "person milasha11"),
    ("«Это красиво!» — возмутился rado_mir.", "person rado_mir"),
    ("«Это красиво…» – пишет vesna.nastya91. – Очень.", "person vesna.nastya91"),
    ("– Это красиво, – пишет rado__mir", "person rado__mir"),
    ("«Это красиво», – пишет rbk.", ""),
    ("«Это красиво», – пишет primer.ru.", ""),
    ("«Это красиво», пишет milasha11.", ""),
    ("«Это красиво», – молодец milasha11.", ""),
    ("milasha11 молчит.", ""),
    # a noun that tells a user
    ("Пользователь с ником rado_77 рад.", "person rado_77"),
    ("Спорили подписчики rado.mir и другие.", "person rado.mir"),
    ("Пользователь Rado рад, подписчики rado@primer.ru и /rado/ тоже.", ""),
    ("Пользователь 12345 рад.", ""),
    # newsrooms
    ("«Он (Громов – прим. ВЗГЛЯД) прав».", "person Громов; organization ВЗГЛЯД"),
    ("«Он (певец – прим. «Весёлой недели») прав».", "organization Весёлая неделя"),
    ("«Он (певец, – примечание Недели.ру) прав».", "organization Неделя.ру"),
    ("«Он (певец – прим. ред.) прав (прим. автора)».", ""),
    ("«Он (певец – прим. А. Громова) прав».", "person А. Громова"),
    ("«Он (певец – прим. ВЗГЛЯД", ""),
    ("«Он (певец – прим.", ""),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_who_signs(text: str, expected: str) -> None:
    found = PIPELINE.extract(text).of_type(EntityFact)
    assert "; ".join(f"{each.kind} {each.name}" for each in found) == expected
