"""What belongs to a title itself, before its complements: *митрополит **Тверской и Кашинский***."""

from __future__ import annotations

from newsfacts_names.posts.noun_phrases import STOPPED, Stretch
from newsfacts_names.posts.phrase import TitlePhrase
from newsfacts_names.posts.titles_around import Titles
from newsfacts_names.posts.words import agreeing, is_age

_ALL_RUSSIA = ["и", "всея", "руси"]
"""What follows in *патриарх Московский и всея Руси*."""


def past_epithets(stretch: Stretch, titles: Titles, phrase: TitlePhrase) -> int:
    """Past what belongs to the title itself: a full stop, *римский* after *папа*."""
    index = phrase.end
    if stretch.text(index) == "." and stretch.text(index - 1).lower() in STOPPED:
        index += 1
    after = index + 1
    if stretch.text(after).lower() == _ALL_RUSSIA[0]:
        following = [stretch.text(each).lower() for each in range(after, after + len(_ALL_RUSSIA))]
        second = _is_epithet(stretch, phrase, after + 1)
        after += len(_ALL_RUSSIA) if following == _ALL_RUSSIA else 2 * second
    if not _is_epithet(stretch, phrase, index):
        return index
    # "митрополит Тверской и Кашинский Савва", "герцог Кембриджский принц Уильям"
    territory = stretch.text(index)[:1].isupper() and titles.title_at(after, stretch.limit)
    return after if after in stretch.named or territory else index


def _is_epithet(stretch: Stretch, phrase: TitlePhrase, index: int) -> bool:
    """*митрополит Волоколамский и Коломенский*: an adjective between a title and a name."""
    if index >= stretch.limit or index in stretch.named or is_age(stretch.text(index)):
        return False
    readings = stretch.document.readings(stretch.document.tokens[index])
    return readings[0].pos == "ADJF" and agreeing(readings, phrase.readings)
