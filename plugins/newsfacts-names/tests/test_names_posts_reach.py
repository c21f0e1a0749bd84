"""How far the rules of posts reach: words put between a post and its holder, until there are too many.

People stand in square brackets with their gender. Each row gives a sentence with a gap, what is put there
again and again, and how often at most somebody keeps all of their posts.
"""

from __future__ import annotations

import pytest
from posted import posts_of

REACH = [
    ("[Олег Рогов|m] — с{} — мэр Твери.", " 2010", 7),
    ("[Олег Рогов|m], мэр{}, директор завода, рад.", ", затем", 2),
    ("[Олег Рогов|m], мэр{} директор завода, рад.", ", затем", 2),
    ("[Олег Рогов|m], который{} стар, мэр Твери, рад.", " очень", 4),
    ("[Олег Рогов|m] возглавлял банк, а{} был мэром Твери.", " 2010", 9),
    ("Директор банка «Заря{}» [Олег Рогов|m] рад.", " Света", 11),
    ("Директор Союза писателей (СП{}) [Олег Рогов|m] рад.", " и", 5),
    ("[Олег Рогов|m] был{} директором завода.", " вчера", 3),
    ("[Олег Рогов|m] работал в{} школе директором.", " новой", 5),
    ("Назначили{} [Олега Рогова|m=Олег Рогов] директором завода.", " вчера", 6),
    ("Сняли [Олега Рогова|m=Олег Рогов]{} с поста мэра.", " вчера", 4),
    ("Директором завода стал вернувшийся{} [Олег Рогов|m].", " вчера", 4),
    ("[Олег Рогов|m]{} стал директором завода.", " вчера", 24),
    ("Место директора завода занял{} [Олег Рогов|m].", " вчера", 7),
    ("[Олег Рогов|m] рад.{} Он был мэром Твери.", " Снег идёт.", 1),
]


@pytest.mark.parametrize(("sentence", "filler", "most"), REACH)
def test_a_post_is_told_so_far_and_no_further(sentence: str, filler: str, most: int) -> None:
    told = [len(posts_of(sentence.format(filler * times))[0]) for times in (1, most, most + 1)]
    assert told[0] == told[1] > told[2]
