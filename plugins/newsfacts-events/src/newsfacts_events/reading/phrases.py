"""The noun phrases of a sentence: names, nouns with their modifiers, and what stands for a noun."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from newsfacts_russian.clauses import Clause

from newsfacts_events.reading.attaching import MOST_BETWEEN, attach, prepare
from newsfacts_events.reading.modifiers import (
    ALL,
    LONGEST,
    gender_of,
    modifiers,
    qualifies,
    stands_alone,
)
from newsfacts_events.reading.phrase import Named, Phrase
from newsfacts_events.reading.words import QUOTES, WHOM, Word

_SHORT = 2
"""So few letters before a full stop and a number stand for a word."""

_COUNTED = frozenset({"nomn", "accs"})


def read_phrases(
    words: Sequence[Word],
    first: int,
    clauses: Sequence[Clause],
    named: dict[int, Named],
    dated: Collection[int] = (),
) -> list[Phrase]:
    """The noun phrases of a sentence, in their order; nothing depends on a date.

    Args:
        words: The words of the text.
        first: The first token of the sentence.
        clauses: The clause of each of its tokens.
        named: The mentions of the text, by their first token.
        dated: The tokens of dates.
    """
    last = first + len(clauses)
    found: list[Phrase] = []
    index = first
    while index < last:
        word = words[index]
        phrase: Phrase | None = None
        if index in named:
            phrase = None if _is_whose(words, index, last) else _mention(words, named[index], last)
        elif word.is_foreign:
            phrase = _foreign(words, index, last, named)
        elif _is_owner_of_object(words, index, last):
            phrase = None
        elif word.may_begin and not _is_reference(words, index, last):
            phrase = _common(words, index, _end(dated, index, last), named)
        if phrase is None:
            index += 1
            continue
        phrase.lemma = words[phrase.head].called
        phrase.clause = clauses[phrase.head - first]
        if phrase.first - 1 not in dated or phrase.first in dated:  # Накануне клуб, the day before
            prepare(words, phrase, first)
        if found and found[-1].head not in dated:
            attach(words, found, phrase)
        if not _is_adverb(words, phrase):
            found.append(phrase)
        index = phrase.last
    return found


def _is_adverb(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a lone noun on which nothing hangs is the adverb that looks like it: *матч прошёл **дома***."""
    if not words[phrase.head].is_adverb or phrase.last - phrase.first > 1 or phrase.entity >= 0:
        return False
    if phrase.preposition or phrase.owner is not None or phrase.partner is not None:
        return False
    if (
        phrase.last < len(words)
        and "accs" in words[phrase.last].noun.cases - {"gent"}
        and words[phrase.last].has_noun
    ):
        return True  # нашла дома оружие
    around = (phrase.first - 1, phrase.last)
    return not any(words[at].verb is not None for at in around if 0 <= at < len(words))  # осмотрел дома


def _is_reference(words: Sequence[Word], index: int, last: int) -> bool:
    """Whether it is a part of a text, shortened, with its number: *ч. 2 ст. 143 УК*."""
    place = index
    while place < last and words[place].low[:1].isdigit():
        place += 1
    if place + 2 >= last or len(words[place].low) > _SHORT or not words[place].low.isalpha():
        return False
    return words[place + 1].low == "." and words[place + 2].low[:1].isdigit()


def _end(dated: Collection[int], index: int, last: int) -> int:
    """Where a phrase that begins at a token must end: no date is part of one that begins outside it."""
    if not dated or index in dated:
        return last
    return next((each for each in range(index + 1, min(index + LONGEST, last)) if each in dated), last)


def _is_whose(words: Sequence[Word], index: int, last: int) -> bool:
    """Whether *его* before a noun is whose, and not whom: *её защитник подал жалобу*."""
    if words[index].low not in WHOM or (index and _is_object(words, index)):
        return False
    following = words[index + 1] if index + 1 < last else None
    return following is not None and (following.may_be_noun or following.pos in {"ADJF", "PRTF"})


def _is_owner_of_object(words: Sequence[Word], index: int, last: int) -> bool:
    """Whether *его* behind a verb is whose: *отремонтировали его школу*."""
    return index > 0 and words[index - 1].verb is not None and _is_whose(words, index, last)


def _mention(words: Sequence[Word], named: Named, last: int) -> Phrase:
    end = min(named.last, last)
    head = _head_of_mention(words, named.first, end, named.kind)
    noun = words[head].noun
    cases, number, gender, animate = noun.cases, noun.number, noun.gender, noun.animate
    if named.kind == "person":
        common = ALL
        for index in range(named.first, end):
            fitting = words[index].cases_of_person(named.gender)
            common = common & fitting or common
        if named.nominative is not None:
            common = common | {"nomn"} if named.nominative else common - {"nomn"}
            common = frozenset({"nomn"}) if named.nominative and not words[head].known else common
        cases, number, gender, animate = common, "sing", named.gender or gender, True
    else:
        number = number or ("" if words[head].forms else "sing")
        if named.nominative is False and named.first and words[named.first - 1].low in QUOTES:
            cases = cases - {"nomn"} or cases  # акции «Гранита»
    phrase = Phrase(named.first, end, head, cases or ALL, number, gender, animate=animate)
    phrase.entity, phrase.kind = named.entity, named.kind
    return phrase


def _head_of_mention(words: Sequence[Word], first: int, last: int, kind: str) -> int:
    if kind == "person":
        return last - 1
    return next((index for index in range(first, last) if words[index].has_noun), first)


def _common(words: Sequence[Word], start: int, last: int, named: dict[int, Named]) -> Phrase | None:
    """A phrase that is no name: modifiers and a noun, or a pronoun; the noun may be a name's."""
    word = words[start]
    if word.low in WHOM and start and _is_object(words, start):
        return _pronoun(words, start)
    following = words[start + 1 : start + 2]
    if (
        word.pos == "PRTF"
        and start
        and words[start - 1].low == ","
        and not any(each.is_finite for each in following)
    ):
        return None  # it opens a clause of its own
    index, cases, counted = start, ALL, False
    if word.modifies or qualifies(words, start, last):
        index, cases, counted = modifiers(words, start, last, named)
    if index == last or (index in named and index > start):
        return _only_modifiers(words, start, index, cases, counted=counted)
    word = words[index]
    if not word.may_be_noun:
        return _only_modifiers(words, start, index, cases, counted=counted)
    own, number = word.noun.cases, word.noun.number
    if index - start == 1 and not counted and stands_alone(words, start, index) and number == "sing":
        return _only_modifiers(words, start, index, cases, counted=counted)  # оказали раненым помощь
    if counted and "gent" in own:
        exact = [words[each].cases for each in range(start, index) if words[each].pos == "NUMR"]
        own = own - {"gent"} if any("gent" not in each for each in exact) else own
        own, number = own | _COUNTED, ""
    elif index > start and own & cases:
        own &= cases
    elif index > start and not counted:
        start = index
    phrase = Phrase(start, index + 1, index, own, number, word.noun.gender, animate=word.noun.animate)
    phrase.pronoun, phrase.counted = word.pos == "NPRO", counted
    return phrase


def _foreign(words: Sequence[Word], start: int, last: int, named: dict[int, Named]) -> Phrase:
    """A name in Latin letters that nobody has found out more of: *Airbus*, *Boston Dynamics*."""
    end = start + 1
    while end < last and words[end].is_foreign and end not in named:
        end += 1
    phrase = Phrase(start, end, start, ALL, "sing")
    phrase.kind = "foreign"
    return phrase


def _is_object(words: Sequence[Word], index: int) -> bool:
    """Whether *его* is whom, and not whose: right after a verb."""
    before = words[index - 1]
    if before.verb is None or before.pos == "PRTF":
        return False
    behind = next((word for word in words[index + 1 : index + LONGEST] if word.pos != "ADJF"), None)
    return behind is None or not behind.may_be_noun or not _is_plainly_object(behind)


def _is_plainly_object(noun: Word) -> bool:
    """Whether a noun is what is done to: *отремонтировать его школу*, not *лишить его свободы*."""
    numbers = {form.number for form in noun.forms if form.case == "accs"}
    return "sing" in numbers and "nomn" not in noun.noun.cases


def _pronoun(words: Sequence[Word], index: int) -> Phrase:
    """*его* after a verb, which is whom and not whose."""
    feminine = words[index].low.endswith("е")
    lemma = "они" if words[index].low == "их" else "она" if feminine else "он"
    gender = {"он": "masc", "она": "femn"}.get(lemma, "")
    phrase = Phrase(
        index, index + 1, index, frozenset({"accs", "gent"}), "plur" if lemma == "они" else "sing", gender
    )
    phrase.pronoun, phrase.animate = True, True
    return phrase


def _only_modifiers(
    words: Sequence[Word], start: int, end: int, cases: frozenset[str], *, counted: bool
) -> Phrase | None:
    """A number or an adjective that stands for a noun: *двое*, *раненые*, *семерых*."""
    head = end - 1
    if end > start and (_is_of_score(words, head) or _is_measure(words, start, end)):
        return None
    if end == start + 1 and words[start].lemma == "один" and end < len(words) and words[end].low == "из":
        return _one_of(words, start)
    if end == start or not (counted or stands_alone(words, start, end)):
        return None
    number = "plur" if counted else words[head].noun.number
    found = cases if words[head].forms else _COUNTED
    if words[head].pos == "NUMR":
        found = cases & words[head].cases or cases
    phrase = Phrase(
        start, end, head, found | (_COUNTED if counted else frozenset()), "" if counted else number
    )
    phrase.kind = "modifier"
    if words[head].is_somebody:
        phrase.animate = True
        phrase.gender = gender_of(words[head]) if number == "sing" and not counted else ""
    return phrase


def _is_of_score(words: Sequence[Word], index: int) -> bool:
    """Whether figures stand beside a colon: *со счётом 3:0*, *в 15:30*."""
    around = (words[index - 1].low if index else "", words[index + 1].low if index + 1 < len(words) else "")
    return words[index].low.isdigit() and ":" in around


def _is_measure(words: Sequence[Word], start: int, end: int) -> bool:
    """Whether a lone number tells how much a noun is and counts nobody: *магнитудой 6,1*, *курс 90*."""
    if end > start + 1 or not words[start].low[:1].isdigit():
        return False
    before = words[start - 1] if start else None
    behind = words[end].low if end < len(words) else ""
    return (
        behind == "%"
        or not words[start].low.isdigit()
        or (before is not None and before.has_noun and not before.is_finite and before.verb is None)
    )


def _one_of(words: Sequence[Word], start: int) -> Phrase:
    """*Один из террористов*: one of those whom the phrase behind *из* names."""
    behind = words[start + 2 : start + 2 + MOST_BETWEEN]
    phrase = Phrase(start, start + 1, start, words[start].cases or ALL, "sing", gender_of(words[start]))
    phrase.animate = any(word.noun.animate or word.is_somebody for word in behind)
    return phrase
