"""Posts of whom the sentence before tells, in sentences that name nobody.

*Иван Громов родился в Твери. Работал слесарем, в 2010 году был избран мэром. С 2015 года — депутат думы.*
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from newsfacts_russian.records import record

from newsfacts import Document, Gender, PersonFact, Reading, Sentence
from newsfacts_names.positions import readings_at
from newsfacts_names.posts.named import Named
from newsfacts_names.posts.parsing import PhraseParser
from newsfacts_names.posts.phrase import TitlePhrase
from newsfacts_names.posts.scene import Attachment, Scene, fits_gender
from newsfacts_names.posts.with_verb import NEAR, chain_after, follows_appointment, verb_beside
from newsfacts_names.posts.words import DASHES
from newsfacts_names.spelling import OPENING
from newsfacts_names.titles import words

RULE = "post-of-the-person-before"

_REACH = 2
"""So many sentences after the one that names somebody still tell of them."""
_PRONOUNS = {"он": Gender.MALE, "она": Gender.FEMALE}
_BOUNDARIES = frozenset({",", ";", ":", "(", ")", ".", *DASHES})
_TIMES = frozenset({"с", "со", "в", "до", "по"})
_FINITE = frozenset({"VERB", "PRTS"})
_LIKELY = 0.3
"""The share of its readings from which a word is likely a noun in the nominative."""


@record
class _Told:
    """Whom a sentence tells of: several, if nothing but their gender keeps them apart."""

    people: tuple[int, ...]
    at: int


@record
class _Predicate:
    """A post that a sentence ascribes to somebody it does not name.

    Args:
        phrases: The post, and others that follow it.
        gender: That of its holder, as far as the sentence tells it.
        pronoun: Where a pronoun stands for the holder.
    """

    phrases: tuple[TitlePhrase, ...]
    gender: Gender | None
    pronoun: int | None = None


def carried(
    document: Document,
    people: Sequence[PersonFact],
    by_token: Mapping[int, Named],
    parser: PhraseParser,
) -> Iterator[tuple[Sentence, Attachment]]:
    """The posts of such sentences, with the sentences."""
    told: _Told | None = None
    for number, sentence in enumerate(document.sentences):
        named = {
            by_token[at].first: by_token[at] for at in range(sentence.first, sentence.last) if at in by_token
        }
        if named:
            if told is not None and number - told.at <= _REACH:
                yield from _beside_names(
                    Scene(document, sentence, parser.phrases(sentence), (), by_token), told, people
                )
            told = _told(list(named.values()), number)
            continue
        if told is None or number - told.at > _REACH or document.tokens[sentence.first].text in OPENING:
            continue
        scene = Scene(document, sentence, parser.phrases(sentence), (), by_token)
        if (goes_on := _goes_on(scene, told, people)) is not None:
            told = _Told((goes_on,), number)
        for predicate in _predicates(scene):
            holder = _holder(told, people, predicate.gender)
            if holder is not None:
                told = _Told((holder,), number)
                for phrase in predicate.phrases:
                    if fits_gender(phrase, people[holder].gender):
                        yield sentence, Attachment(phrase, holder, RULE)


def _beside_names(
    scene: Scene, told: _Told, people: Sequence[PersonFact]
) -> Iterator[tuple[Sentence, Attachment]]:
    """Of a sentence that names others, what it tells of a pronoun before them: *Он был замом Рогова*."""
    first = next(at for at in range(scene.sentence.first, scene.sentence.last) if at in scene.by_token)
    for predicate in _predicates(scene):
        if predicate.pronoun is None or not predicate.pronoun < predicate.phrases[0].head < first:
            continue
        holder = _holder(told, people, predicate.gender)
        if holder is not None and fits_gender(predicate.phrases[0], people[holder].gender):
            yield scene.sentence, Attachment(predicate.phrases[0], holder, RULE)


def _told(named: Sequence[Named], number: int) -> _Told:
    """Its subjects, or else all whom it names."""
    subjects = [each for each in named if "nomn" in each.cases]
    return _Told(tuple(dict.fromkeys(each.person for each in subjects or named)), number)


def _holder(told: _Told, people: Sequence[PersonFact], gender: Gender | None) -> int | None:
    """The only one of them who has that gender."""
    fitting = [each for each in told.people if gender is None or people[each].gender in {gender, None}]
    return fitting[0] if len(fitting) == 1 else None


def _goes_on(scene: Scene, told: _Told, people: Sequence[PersonFact]) -> int | None:
    """Whose sentence it is if its first verb has no subject: *Окончил институт*, *Службу проходил дома*."""
    for at in range(scene.sentence.first, scene.sentence.last):
        if scene.text(at) in _BOUNDARIES or _may_be_subject(scene, at):
            return None
        if scene.is_verb(at):
            readings = scene.document.readings(scene.document.tokens[at])
            gender = _gender(readings[0]) if readings[0].pos in _FINITE else None
            return None if gender is None else _holder(told, people, gender)
    return None


def _gender(verb: Reading) -> Gender | None:
    """That of the verb's subject, if it tells one."""
    if not verb.has("sing"):
        return None
    return Gender.MALE if verb.has("masc") else Gender.FEMALE if verb.has("femn") else None


def _predicates(scene: Scene) -> Iterator[_Predicate]:
    """The posts that a verb or a dash gives to nobody whom the sentence names."""
    taken: set[int] = set()
    for phrase in scene.phrases:
        if phrase.head in taken or phrase.bare or phrase.plural:
            continue
        taken.add(phrase.head)
        if _is_behind_dash(scene, phrase):
            yield _Predicate((phrase, *chain_after(scene, phrase, "nomn", taken)), None)
            continue
        case = "gent" if scene.listed(phrase.start - 1, "position") else "ablt"
        verb = _verb(scene, phrase, case)
        if verb is None:
            continue
        gender, alone, pronoun = _subject(scene, phrase, verb)
        if alone:
            yield _Predicate((phrase, *chain_after(scene, phrase, case, taken)), gender, pronoun)


def _is_behind_dash(scene: Scene, phrase: TitlePhrase) -> bool:
    """*С 2015 года — депутат думы*: a time, a dash, and the post to the end of the clause."""
    if scene.text(phrase.start - 1) not in DASHES or "nomn" not in phrase.cases:
        return False
    first = phrase.start - 2
    while first > scene.sentence.first and scene.text(first - 1) not in _BOUNDARIES:
        first -= 1
    opening = first + (scene.word(first) in {"а", "и"})
    timed = any(scene.text(at).isdigit() for at in range(opening, phrase.start - 1))
    return (timed and scene.word(opening) in _TIMES) or scene.word(opening) in words("then")


def _verb(scene: Scene, phrase: TitlePhrase, case: str) -> int | None:
    """The verb that gives the post: *был*, *избран*, *работала в должности*, *занимал пост*."""
    if case == "gent":
        before = range(phrase.start - 2, max(phrase.start - 2 - NEAR, scene.sentence.first - 1), -1)
        return next((at for at in before if scene.listed(at, "hold")), None)
    if "ablt" not in phrase.cases or ("nomn" in phrase.cases and not follows_appointment(scene, phrase)):
        return None
    return verb_beside(scene, phrase)


def _subject(scene: Scene, phrase: TitlePhrase, verb: int) -> tuple[Gender | None, bool, int | None]:
    """The gender of the verb's subject, whether that is a pronoun or nobody, and where the pronoun is."""
    first, last = verb, max(verb + 1, phrase.end)
    while first > scene.sentence.first and scene.text(first - 1) not in _BOUNDARIES:
        first -= 1
    while last < scene.sentence.last and scene.text(last) not in _BOUNDARIES:
        last += 1
    inside = range(phrase.start, phrase.end)
    others = [at for at in range(first, last) if at not in inside and at != verb]
    reading = scene.document.readings(scene.document.tokens[verb])[0]
    if reading.pos not in _FINITE or any(scene.word(at) == "себя" for at in others):
        return None, False, None
    pronoun = next((at for at in others if scene.word(at) in _PRONOUNS), None)
    if pronoun is not None:
        return _PRONOUNS[scene.word(pronoun)], True, pronoun
    gender = _gender(reading)
    # "занимал должность ректора": the position is no subject.
    others = [at for at in others if not (at == phrase.start - 1 and scene.listed(at, "position"))]
    return gender, gender is not None and not any(_may_be_subject(scene, at) for at in others), None


def _may_be_subject(scene: Scene, at: int) -> bool:
    """Whether a word is likely a noun or pronoun in the nominative that no preposition governs."""
    readings = scene.document.readings(scene.document.tokens[at])
    nominal = (each for each in readings if each.pos in {"NOUN", "NPRO"} and each.has("nomn"))
    if sum(each.score for each in nominal) < _LIKELY:
        return False
    return not any(each.pos == "PREP" for each in readings_at(scene.document, at - 1)[:1])
