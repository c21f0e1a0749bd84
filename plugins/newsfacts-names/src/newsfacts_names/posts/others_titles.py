"""A title among the complements of another: whose post it is, or whether it is a post at all."""

from __future__ import annotations

from newsfacts_names.posts.noun_phrases import Stretch
from newsfacts_names.posts.phrase import Complement, TitlePhrase
from newsfacts_names.posts.words import TitleWord, cases_of, is_listed
from newsfacts_names.titles import TitleClass


def is_plain_noun(stretch: Stretch, index: int, word: TitleWord, case: str, *, first: bool) -> bool:
    """*Союза писателей*, *менеджер музыканта*: no post of somebody who is named next.

    Args:
        stretch: The tokens after the title on which it depends.
        index: Where it stands.
        word: The title as a word.
        case: The case in which it stands.
        first: Whether nothing else depends on that title before it.
    """
    if not word.readings:
        return False
    following = stretch.named.get(index + 1)
    described = following is not None and case in following.cases
    if all(each.has("plur") for each in word.readings if case in cases_of(each)):
        return not (described and following and stretch.text(following.last) in {"и", ","})
    return word.title.category is not TitleClass.OFFICE and not described and first


def is_somebody(stretch: Stretch, preposition: int, head: int, word: TitleWord, case: str) -> bool:
    """*художников для встречи с президентом*: another person; *уполномоченный при президенте* is none."""
    office = word.title.category is TitleClass.OFFICE and bool(word.readings)
    several = all(each.has("plur") for each in word.readings if case in cases_of(each))
    if stretch.text(preposition).lower() == "при":
        return head + 1 in stretch.named  # "при президенте Иване Громове" tells when
    return office and not several


def is_of_client(stretch: Stretch, phrase: TitlePhrase, head: int, case: str) -> bool:
    """*адвокат | актёра Петра Лунина | Олег Рябов*: whose post it is stands behind whom they serve."""
    client = stretch.named.get(head + 1)
    if client is None or case not in client.cases:
        return False
    bearer = stretch.named.get(client.last)
    if bearer is None or phrase.cases.isdisjoint(bearer.cases):
        return False
    return not phrase.cases & client.cases or "nomn" in bearer.cases - client.cases


def may_govern_title(stretch: Stretch, phrase: TitlePhrase, last: Complement | None, case: str) -> bool:
    """Whether another's post may come here: after a deputy, or after a body such as *пресс-служба*.

    Args:
        stretch: The tokens after the title.
        phrase: The title with its modifiers.
        last: The last of its complements so far.
        case: The case in which the other's post stands.
    """
    if last is None:
        return phrase.title.deputy or case not in phrase.cases
    document = stretch.document
    nucleus = document.tokens[last.nucleus]
    common = nucleus.text.islower() and is_listed(document, nucleus, "board", "organization")
    return common or is_listed(document, nucleus, "abstract")
