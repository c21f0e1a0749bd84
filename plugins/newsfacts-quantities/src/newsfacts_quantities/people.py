"""Who stands where in a sentence: people by name, and nouns for people."""

from __future__ import annotations

import attrs
from newsfacts_russian.agreement import form_of
from newsfacts_russian.records import record

from newsfacts import Reading
from newsfacts_quantities.lexicon import phrases, words
from newsfacts_quantities.line import Line
from newsfacts_quantities.signs import DASHES, OPENING_MARKS

_SENTENCE = 60
"""How far off in a sentence somebody may stand whom a phrase means."""
_REACH = 8
"""How far a noun for somebody is looked for."""


@record
class Whose:
    """Somebody whose age is told.

    Args:
        name: The person's name, or the noun, in the nominative.
        at: Index of the token that names them.
        id: The person's id, if the sheet has them.
        stands_at: Index of the pronoun that stands for them, if one does; otherwise that of the token.
    """

    name: str
    at: int
    id: str | None = None
    stands_at: int = attrs.field(default=attrs.Factory(lambda self: self.at, takes_self=True))


def person_at(line: Line, index: int) -> Whose | None:
    """The person whose mention begins at *index*."""
    if not 0 <= index < len(line):
        return None
    named = line.known.people.get(line.tokens[index].start)
    return Whose(named.name, index, named.id) if named else None


def person_before(line: Line, index: int) -> Whose | None:
    """The person whose mention ends right before *index*."""
    for at in range(index - 1, max(-1, index - 5), -1):
        found = person_at(line, at)
        if found is not None:
            end = line.known.people[line.tokens[at].start].end
            return found if end == line.tokens[index - 1].end else None
    return None


def noun_for_somebody(line: Line, index: int) -> Reading | None:
    """The reading of a token as a noun for a person or an animal, one that looks like an adjective too."""
    readings = line.readings(index)
    best = next(iter(readings), None)
    if best is None or not line.text(index)[0].isalpha():
        return None
    if best.pos not in {"NOUN", "ADJF", "PRTF"}:
        return None
    noun = next((each for each in readings if each.pos == "NOUN" and each.has("anim")), None)
    return noun or next((each for each in readings if _nominative(line, each) in words("victim")), None)


def _nominative(line: Line, reading: Reading) -> str:
    """An adjective or participle in the nominative of its own gender, the masculine for several."""
    gender = sorted(reading.grammemes & {"masc", "femn"}) or ["masc"]
    return form_of(line.document.morphology, reading, {"nomn", "sing", gender[0]})


def named_by(line: Line, index: int, reading: Reading) -> Whose:
    """Somebody by a noun, in the nominative singular."""
    text = line.text(index)
    lemma = reading.lemma if reading.pos == "NOUN" else _nominative(line, reading)
    if reading.has("Surn") or reading.has("Name") or (text[0].isupper() and index > 0 and not reading.known):
        lemma = lemma.capitalize()
    return Whose(lemma, index)


def somebody_after(line: Line, index: int) -> Whose | None:
    """Who an adjective before *index* belongs to: a name first, otherwise the noun."""
    noun: Whose | None = None
    for at in range(index, min(index + _REACH, len(line))):
        person = person_at(line, at)
        if person is not None:
            return person
        text = line.text(at)
        if at == index and text in OPENING_MARKS:
            continue
        if not (text[0].isalpha() or text == "-"):
            break
        best = next(iter(line.readings(at)), None)
        reading = noun_for_somebody(line, at) or (_likely_noun(line, at) if at == index else None)
        if best is None or (reading is None and best.pos in _ENDS_PHRASE):
            break
        if noun is None and reading is not None and not _modifies(line, at):
            noun = named_by(line, at, reading)
        elif noun is None and best.pos == "NOUN":
            break
    return noun


_ENDS_PHRASE = frozenset({"VERB", "INFN", "PREP", "CONJ", "PRTS", "GRND"})
_LIKELY = 0.3
"""The score from which a reading as a noun for somebody counts beside others."""


def _likely_noun(line: Line, index: int) -> Reading | None:
    """A noun for somebody that looks like a verb: *слесарь*."""
    return next(
        (each for each in line.readings(index) if each.has("NOUN", "anim") and each.score >= _LIKELY), None
    )


def _modifies(line: Line, index: int) -> bool:
    """Whether an adjective that may stand for somebody goes with the noun behind it: *русский учёный*."""
    if line.readings(index)[0].pos not in {"ADJF", "PRTF"}:
        return False
    return any(each.pos == "NOUN" for each in line.readings(index + 1))


def somebody_before(line: Line, index: int) -> Whose | None:
    """Who stands right before *index*: a name or a noun for a person."""
    person = person_before(line, index)
    if person is not None:
        return person
    reading = noun_for_somebody(line, index - 1) if index else None
    return named_by(line, index - 1, reading) if reading is not None else None


def somebody_near(line: Line, index: int) -> Whose | None:
    """The person or noun for one that the sentence names nearest before *index*, otherwise after it."""
    for at in range(index - 1, max(-1, index - _SENTENCE), -1):
        found = person_before(line, at + 1) or _subject(line, at)
        if found is not None:
            return found
    for at in range(index + 1, min(len(line), index + _SENTENCE)):
        found = person_at(line, at)
        if found is not None:
            return found
    return None


def _subject(line: Line, index: int) -> Whose | None:
    reading = noun_for_somebody(line, index)
    return named_by(line, index, reading) if reading is not None else None


def dative_before(line: Line, index: int) -> Whose | None:
    """Who stands in the dative before *index*: *Ирине Белой*, *писателю*; a pronoun has no name."""
    for at in range(index - 1, max(-1, index - _REACH), -1):
        if line.word(at) in _DATIVE_PRONOUNS:
            relative = line.word(at).startswith("котор") and line.word(at - 1) == ","
            meant = somebody_before(line, at - 1) if relative else None
            return attrs.evolve(meant, stands_at=at) if meant else Whose("", at)
        person = person_before(line, at + 1)
        if person is not None:
            if _is_dative(line, person.at):
                return person
            continue
        if line.word(at) in {",", "("}:
            return None
        if (at + 1 == index or line.word(at + 1) == "было") and (told := _participle(line, at)) is not None:
            return told
        reading = next((each for each in line.readings(at) if each.has("NOUN", "anim", "datv")), None)
        best = next(iter(line.readings(at)), None)
        if reading is not None and best is not None and best.pos in {"NOUN", "ADJF"}:
            return named_by(line, at, reading)
    return None


_ADJOINS = 2
"""How near a noun in the dative stands to a number that is its age."""


def dative_adjoining(line: Line, start: int) -> Whose | None:
    """Who stands in the dative right before *start*; a person by a name of any length."""
    whose = dative_before(line, start)
    if whose is None or start - whose.stands_at <= _ADJOINS or person_before(line, start) is not None:
        return whose
    return None


_DATIVE_PRONOUNS = frozenset(
    ["ему", "ей", "им", "мне", "тебе", "нам", "вам", "которому", "которой", "которым", "кому"]
)


def _is_dative(line: Line, index: int) -> bool:
    readings = line.readings(index)
    return any(each.has("datv") for each in readings) or not any(each.known for each in readings)


def _participle(line: Line, index: int) -> Whose | None:
    """*погибшей было 27*: a participle that stands for somebody."""
    for each in line.readings(index):
        if each.pos in {"ADJF", "PRTF"} and each.has("sing", "datv") and not each.has("Apro"):
            return Whose(_nominative(line, each), index)
    return None


def tells_nothing(word: str) -> bool:
    """Whether a word may stand between somebody and their age, and tells nothing: *уже*, *всего*, a dash."""
    return word in words("beside") or word in DASHES


def tells_age(word: str) -> bool:
    """Whether a word between somebody and a number tells that it is their age: *было*, *исполнилось*."""
    return word in words("being") or word in words("turning")


def before_adverbs(line: Line, index: int) -> int:
    """Where the words end before *было*, *уже*, *в июне исполнилось*, *на тот момент было* and a number."""
    while (several := _adverbs_before(line, index)) > 0:
        index -= several
    return index


def _adverbs_before(line: Line, index: int) -> int:
    """How many words before *index* tell when it was, or nothing."""
    before = line.word(index - 1)
    if tells_nothing(before) or tells_age(before):
        return 1
    dated = line.known.dated
    if index and line.tokens[index - 1].start in dated:
        return 1
    if before in {"в", "к"} and index < len(line) and line.tokens[index].start in dated:
        return 1
    return next((len(phrase) for phrase in phrases("then") if line.stands(phrase, index - len(phrase))), 0)
