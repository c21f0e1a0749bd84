"""Another name of the person just named: *Боб Дилан (при рождении Роберт Аллен Циммерман)*."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsfacts import Document, Morphology
from newsfacts_names.grammemes import PERSONAL
from newsfacts_names.people.solved import Solved
from newsfacts_names.slavic import is_slavic
from newsfacts_names.spelling import is_latin
from newsfacts_names.word_forms import given_forms

_TRUE_NAME = (
    r"(?:наст\.|настоящ\w+|полное|мирское|светское|девичья)\s(?:имя(?:\sи\sфамилия)?|фамилия)(?:\s\w{5,15})?"
)
LANGUAGE = (
    r"(?:англ|араб|арм|азерб|белор|болг|венг|греч|груз|ивр|исп|итал|каз|кит|кор|лат|лит|нем|нидерл|перс|польск"
    r"|порт|рум|серб|тат|тур|укр|фин|фр|хорв|чеш|швед|эст|яп)\."
)
"""Whose spelling stands in brackets: *Боб Уэйман (англ. Bob Wayman)*."""
_CUE = re.compile(
    rf"(?:\s\([^()]{{2,40}}\)|\))?\s?[(,–—][\s,;]*(?:также|он[а]? же|{_TRUE_NAME}|(?<=\(){LANGUAGE}"
    r"|(?:также )?(?:в некоторых источниках|встречается написание|пишется)"
    r"|урожд[её]нн\w{2}|урожд\.|имя при рождении|при рождении|в миру|в девичестве|до замужества|псевдоним"
    r"|(?:более |также )?известн\w{2,3} (?:также )?(?:как|под (?:именем|псевдонимом))"
    r")[\s:–—«\"-]{1,4}"
)
_OTHER_CYRILLIC = re.compile("[іїєґўђћџљњјѕ]", re.IGNORECASE)
"""Letters of Ukrainian, Belarusian, Serbian and Macedonian that Russian lacks."""
_FURTHER = re.compile(r"\s?(?:[,;]|или|и|также|, также)\s")
_LONGEST = 90


def other_names(document: Document, solved: Sequence[Solved]) -> frozenset[int]:
    """The numbers of the mentions that give the person of the mention before another name."""
    return frozenset(_numbers(document, solved))


def _numbers(document: Document, solved: Sequence[Solved]) -> Iterator[int]:
    text, further = document.text, False
    for number in range(1, len(solved)):
        before, name = solved[number - 1].fact.span, solved[number].fact.span
        between = text[before.end : min(name.start, before.end + _LONGEST)]
        closed = text[name.end : name.end + 1]
        cued = bool(_CUE.fullmatch(between)) or (further and bool(_FURTHER.fullmatch(between)))
        further = cued and closed in {",", ";", " "}
        bracketed = between == " (" and closed == ")"
        if cued or (bracketed and _is_second(solved[number - 1], solved[number], document.morphology)):
            yield number


def surnames_in_brackets(text: str, solved: Sequence[Solved]) -> Iterator[int]:
    """The numbers of the lone words in brackets that are the surname of a lone given name.

    *Митрополит Тихон (Лаптев)*.
    """
    for number in range(1, len(solved)):
        named, other = solved[number - 1], solved[number]
        if named.best is None or other.best is None or is_latin(other.fact.text):
            continue
        if " " in named.fact.text or " " in other.fact.text:
            continue
        before, name = named.fact.span, other.fact.span
        if text[before.end : name.start] == " (" and text[name.end : name.end + 1] == ")":
            yield number


def _is_second(named: Solved, other: Solved, morphology: Morphology) -> bool:
    """A lone surname in brackets, the same given name with another surname, or who bears a pseudonym.

    *Екатерина Аталык (Половникова)*, *Асия Биби (Асия Норин)*, *Ёлочка (Елизавета Иванюк)*. Or the spelling
    of another language: *Юрий Мурашка (Юрій Мурашка)*.
    """
    if _OTHER_CYRILLIC.search(other.fact.text):
        return True
    if named.best is None or other.best is None or is_latin(other.fact.text):
        return False
    first, second = named.parts().given, other.parts().given
    if second and other.parts().surname and not second.endswith("."):
        pseudonym = not any(_is_borne(word, morphology) for word in named.fact.text.split())
        return pseudonym or first == second
    return bool(first) and (first == second if second else " " not in other.fact.text)


def _is_borne(word: str, morphology: Morphology) -> bool:
    """Whether a word is, or looks like, the given name or the surname that somebody was born with."""
    if given_forms(word, morphology) or is_slavic(word):
        return True
    return any(each.known and each.grammemes & PERSONAL for each in morphology.readings(word))
