"""Who the subject of a verb is: in its clause, before a relative clause, or shared with the verb before."""

from __future__ import annotations

from newsfacts_russian.clauses import Clause

from newsfacts_events.lexicon import collective, facilities
from newsfacts_events.reading.page import Page
from newsfacts_events.reading.phrase import Phrase
from newsfacts_events.reading.roles import can_act
from newsfacts_events.reading.sentence import SentenceReading
from newsfacts_events.reading.words import Word

_DOER = 30
"""How much it counts that somebody, and no thing, does what is done to another."""

_SHARING = frozenset({"subordinate", "main"})
"""Kinds of clauses whose verb may have the subject of the clause before."""

_OTHER_GENDER = 60
"""How much another gender than the verb's counts against a noun that may have it."""


_MANY = ("ы", "и")
"""The endings of a short adjective in the plural: *должны*."""


def agrees(phrase: Phrase, verb: Word, head: Word, *, joined: bool) -> bool:
    """Whether a phrase can be the subject of a verb form, by number and gender."""
    reading = verb.verb
    number = phrase.number or _number_of_subject(phrase, head)
    if reading is None:
        return verb.pos != "ADJS" or (number == "plur" or joined) == verb.low.endswith(_MANY) or not number
    carried = reading.grammemes
    if "plur" in carried:
        return number != "sing" or joined or head.lemma in collective()
    if number == "plur" and not ("neut" in carried and phrase.kind == "modifier"):
        return False
    gender = _gender_of(verb)
    own = phrase.referent.gender if phrase.referent.kind == "person" else ""
    own = own or phrase.gender  # Холдинг «Волна» купил
    return not (gender and own and gender != own and phrase.number == "sing") or _has_any_gender(phrase, head)


def _has_any_gender(phrase: Phrase, head: Word) -> bool:
    """Whether a verb may have another gender than its noun.

    *врач уволилась*, *глава сократил*, *НАТО приостановило*
    """
    if phrase.referent.kind == "person" or phrase.pronoun:
        return False
    if phrase.animate:
        return any(form.animate and form.gender in {"masc", ""} for form in head.forms)
    return phrase.kind == "organization" and head.is_abbreviation


def _number_of_subject(phrase: Phrase, head: Word) -> str:
    """The number that a noun without another word has in the nominative: *санкции* are many."""
    if phrase.counted or phrase.entity >= 0:
        return ""
    numbers = {form.number for form in head.forms if form.case == "nomn" and form.pos == "NOUN"}
    return numbers.pop() if len(numbers) == 1 else ""


def subject_of(page: Page, reading: SentenceReading, verb: int) -> Phrase | None:
    """The subject of a finite verb or a short participle; ``None`` if it has none or it can't be told."""
    if verb not in reading.subjects:
        reading.subjects[verb] = _subject_of(page, reading, verb)
    return reading.subjects[verb]


def _subject_of(page: Page, reading: SentenceReading, verb: int) -> Phrase | None:
    clause = reading.clause_at(verb)
    found = _own_subject(page, reading, clause, verb)
    if found is not None and not (clause.kind in _SHARING and _may_be_object(page, reading, found, verb)):
        return found
    if clause.kind == "relative":
        return antecedent(page, reading, clause) if _relative_is_subject(page, clause) else None
    parent = clause.parent
    if parent is not None and parent.verbs and _shares(page, clause, parent, verb):
        shared = _own_subject(page, reading, parent, parent.verbs[0])
        if shared is not None and agrees(
            shared, page.words[verb], page.words[shared.head], joined=_joined(shared)
        ):
            return shared
    return found


def _own_subject(page: Page, reading: SentenceReading, clause: Clause, verb: int) -> Phrase | None:
    """The subject that a verb has in its clause, unless it is rather what is done: *выразили сожаление*."""
    found = _in_clause(page, reading, clause, verb)
    return None if found is None or _is_rather_object(page, reading, found, verb) else found


def _may_be_object(page: Page, reading: SentenceReading, phrase: Phrase, verb: int) -> bool:
    """Whether it can as well be whom or what: *что закроет завод*, *и открыли школы*; the only one."""
    word = page.words[verb]
    active = word.pos == "VERB" and word.government is not None and word.government.role("accs") is not None
    if not active or phrase.head < verb or "accs" not in phrase.cases or phrase.animate:
        return False
    return not any(_may_be_acted_on(each, phrase) for each in reading.phrases_in(reading.clause_at(verb)))


def _is_rather_object(page: Page, reading: SentenceReading, phrase: Phrase, verb: int) -> bool:
    """Whether it is what a plural without a subject is done to: *рестораны проверили*, *запретят лайнеры*.

    It is a thing that does nothing, or one person who as well could be many (*директора уволили*), it looks
    the same as an object, and the verb has no other.
    """
    word = page.words[verb]
    if word.pos != "VERB" or word.verb is None or "plur" not in word.verb.grammemes:
        return False
    if word.government is None or word.government.role("accs") is None:
        return False
    if "accs" not in phrase.cases or phrase.pronoun or phrase.kind == "modifier":
        return False
    does = can_act(phrase.referent) and (phrase.entity >= 0 or phrase.lemma not in facilities())
    counted = phrase.counted and phrase.head > verb  # эвакуировали 120 жителей
    if does and not (counted or _is_one_or_many(phrase, page.words[phrase.head])):
        return False
    return not any(_may_be_acted_on(each, phrase) for each in reading.phrases_in(reading.clause_at(verb)))


def _is_one_or_many(phrase: Phrase, head: Word) -> bool:
    """Whether it is one in the accusative and many in the nominative: *директора*, *учителя*."""
    if not phrase.animate or phrase.number or phrase.entity >= 0 or phrase.counted:
        return False
    return any(form.animate and (form.case, form.number) == ("accs", "sing") for form in head.forms)


def _may_be_acted_on(phrase: Phrase, subject: Phrase) -> bool:
    """Whether a phrase can be the object beside a subject: in the accusative, not joined with that."""
    if phrase is subject or phrase.owner is not None or phrase.preposition or "accs" not in phrase.cases:
        return False
    partner: Phrase | None = phrase
    while partner is not None:
        if partner is subject:
            return False
        partner = partner.partner
    return True


def _shares(page: Page, clause: Clause, parent: Clause, verb: int) -> bool:
    """Whether a verb without a subject can have that of the clause before; a plural only after *и*."""
    if clause.kind == "subordinate":
        return True
    read = page.words[verb].verb
    plural = read is not None and "plur" in read.grammemes
    joined = page.words[clause.first].low in {"и", "а", "но"}
    return clause.kind == "main" == parent.kind and (joined or not plural)


def _relative_is_subject(page: Page, clause: Clause) -> bool:
    """Whether *который* can be the subject of its clause: it stands first, in the nominative."""
    for index in range(clause.first, min(clause.first + 3, clause.last)):
        word = page.words[index]
        if word.low.startswith("котор"):
            return any(form.case == "nomn" for form in word.forms)
        if word.pos not in {"", "CONJ", "PNCT"}:
            return False
    return False


def _in_clause(page: Page, reading: SentenceReading, clause: Clause, verb: int) -> Phrase | None:
    best: tuple[int, Phrase] | None = None
    for phrase in reading.phrases:
        if phrase.clause is not clause or "nomn" not in phrase.cases:
            continue
        if phrase.preposition or phrase.owner is not None:
            continue
        if not _may_be_subject(page, phrase):
            continue
        if not agrees(phrase, page.words[verb], page.words[phrase.head], joined=_joined(phrase)):
            continue
        unlike = _unlike(page, phrase, page.words[verb])
        if unlike and phrase.head > verb:
            continue  # и поручила МИД
        score = _rank(phrase, verb, clause) - unlike + (_DOER if _does(page, phrase, verb) else 0)
        if best is None or score > best[0]:
            best = score, phrase
    if best is None:
        return None
    found = best[1]
    while found.partner is not None and "nomn" in found.partner.cases:
        found = found.partner
    return found


def _unlike(page: Page, phrase: Phrase, verb: Word) -> int:
    """How much it counts against a phrase that its noun has another gender: *врач уволилась*.

    Several have none: ***верфь** построила шесть судов*.
    """
    gender = _gender_of(verb)
    if phrase.counted and gender in {"masc", "femn"} and not _is_one(page.words[phrase.first]):
        return _OTHER_GENDER
    named = phrase.referent.kind == "person"
    unlike = gender and phrase.gender and gender != phrase.gender and phrase.number == "sing"
    return _OTHER_GENDER if unlike and not named else 0


def _is_one(number: Word) -> bool:
    """Whether a number has the gender of its noun: *сгорел 21 дом*, *тысяча рабочих вышла*."""
    return number.pos == "NOUN" or number.lemma == "один" or number.low[-1:] == "1" or not number.modifies


def _gender_of(verb: Word) -> str:
    """The gender that a verb form has; empty if none: *сказала*, not *говорит*."""
    carried = verb.verb.grammemes if verb.verb is not None else frozenset[str]()
    return next((each for each in ("masc", "femn", "neut") if each in carried), "")


def _rank(phrase: Phrase, verb: int, clause: Clause) -> int:
    """How good a subject it makes: no other case fits, it stands before the verb, and near."""
    score = 40 if "accs" not in phrase.cases else 0
    score += 25 if phrase.head < verb else 0
    score += 10 if phrase.animate or phrase.entity >= 0 else 0
    score -= min(abs(phrase.head - verb), 20)
    others = [each for each in clause.verbs if each != verb]
    if any(min(phrase.head, verb) < each < max(phrase.head, verb) for each in others):
        score -= 15
    return score


def _does(page: Page, phrase: Phrase, verb: int) -> bool:
    """Whether it is rather who does what a verb with an object says: *проект поддержал фонд*."""
    word = page.words[verb]
    if word.pos != "VERB" or word.government is None or word.government.role("accs") is None:
        return False
    return can_act(phrase.referent) and phrase.kind != "place"  # снег засыпал Петербург


def _may_be_subject(page: Page, phrase: Phrase) -> bool:
    """No date, no *который* (its antecedent is), nothing of one's own (*свой список*)."""
    if phrase.first in page.dates or page.words[phrase.first].lemma == "свой":
        return False
    if phrase.kind == "modifier" and page.words[phrase.head].is_ordinal:
        return False
    return not page.words[phrase.head].low.startswith("котор")


def _joined(phrase: Phrase) -> bool:
    return phrase.partner is not None or phrase.joins


def antecedent(page: Page, reading: SentenceReading, clause: Clause) -> Phrase | None:
    """What a relative clause or a participle after a comma says more of."""
    before = [each for each in reading.phrases if each.last <= clause.first]
    found = next((each for each in reversed(before[-4:]) if may_be_meant(page, clause, each)), None)
    return found.referent if found is not None else None


def may_be_meant(page: Page, clause: Clause, phrase: Phrase) -> bool:
    """Whether the *который* of a clause agrees with a phrase."""
    places = range(clause.first, min(clause.first + 4, clause.last))
    pronoun = next((page.words[each] for each in places if page.words[each].low.startswith("котор")), None)
    if pronoun is None:
        return True
    if phrase.number and phrase.number not in {form.number for form in pronoun.forms}:
        return False
    genders = {form.gender for form in pronoun.forms if form.gender}
    return not (genders and phrase.number == "sing" and phrase.gender and phrase.gender not in genders)


def _is_counted(phrase: Phrase) -> bool:
    """Whether it is counted, or measured: *2 млн рублей*."""
    return phrase.counted or (phrase.owner is not None and phrase.owner.counted)


def described(page: Page, reading: SentenceReading, index: int) -> Phrase | None:
    """The phrase that a participle describes: the noun it agrees with, after it or before its comma."""
    forms = page.words[index].forms
    cases = {form.case for form in forms}
    numbers = {form.number for form in forms}
    genders = {form.gender for form in forms if form.gender}

    def fits(phrase: Phrase) -> bool:
        if not cases & phrase.cases or (phrase.number and phrase.number not in numbers):
            return False
        return not (phrase.number == "sing" and phrase.gender and genders and phrase.gender not in genders)

    clause = reading.clause_at(index)
    if clause.kind == "participle" and index - clause.first <= 4:  # noqa: PLR2004  (adverbs may stand between)
        before = [each for each in reading.phrases if each.last <= clause.first][-4:]
        return next((each for each in reversed(before) if fits(each)), None)
    holder = next((each for each in reading.phrases if each.first <= index < each.last), None)
    if holder is not None and holder.head != index:
        return holder
    after = [
        each
        for each in reading.phrases
        if each.first > index and each.clause is clause and not (each.preposition or _is_counted(each))
    ]
    return next((each for each in after[:4] if fits(each)), holder)
