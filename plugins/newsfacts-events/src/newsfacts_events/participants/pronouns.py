"""What pronouns and dropped subjects stand for, as far as the sentence before tells."""

from __future__ import annotations

from newsfacts_events.reading import Page, Phrase, SentenceReading, agrees, antecedent, subject_of

_SPEAKERS = frozenset({"я", "мы"})
_THIRD = frozenset({"он", "она", "они", "оно"})
_GENDERS = {"его": {"masc", "neut"}, "ее": {"femn"}}
"""The genders of what pronouns stand for to which something is done."""

_CORE = frozenset({"nomn", "accs"})
_BACK = 2
"""How many sentences before are looked at."""


def meant(page: Page, reading: SentenceReading, phrase: Phrase) -> Phrase | None:
    """The phrase that a pronoun stands for, any other phrase itself; ``None`` if it can't be told."""
    if page.words[phrase.head].low.startswith("котор"):
        return antecedent(page, reading, phrase.clause)
    if not phrase.pronoun or phrase.entity >= 0:
        return phrase
    if phrase.lemma in _SPEAKERS:
        return _speaker(page, phrase)
    return _third(page, reading, phrase) if phrase.lemma in _THIRD else None


def thing_meant(page: Page, reading: SentenceReading, pronoun: Phrase) -> Phrase | None:
    """The nearest thing before that agrees: *движение перекрыли, его восстановили утром*."""
    gender = _GENDERS.get(page.words[pronoun.head].low, set())
    for number in range(reading.number, max(reading.number - 2, -1), -1) if gender else ():
        things = [
            each
            for each in page.sentence(number).phrases
            if each.last <= pronoun.first and _is_thing(page, each) and each.gender in gender
        ]
        core = (each for each in reversed(things) if not each.preposition and _CORE & each.cases)
        if things:
            return next(core, things[-1])
    return None


def _is_thing(page: Page, phrase: Phrase) -> bool:
    if phrase.pronoun or phrase.animate or phrase.owner is not None or phrase.number == "plur":
        return False
    return phrase.entity < 0 and not phrase.kind and phrase.named is None and not page.is_dated(phrase.head)


def _speaker(page: Page, phrase: Phrase) -> Phrase | None:
    """Who says *я* or *мы*: the source of the quotation around, if it is a phrase of the article."""
    quote = page.quote_around(page.tokens[phrase.head].start)
    return page.phrase_at(quote.source.start) if quote is not None and quote.source is not None else None


def _third(page: Page, reading: SentenceReading, pronoun: Phrase) -> Phrase | None:
    """The nearest phrase before that agrees, the subjects of the sentences before first."""
    for number in range(reading.number, max(reading.number - _BACK, -1) - 1, -1):
        if number < 0:
            break
        before = [each for each in page.sentence(number).phrases if each.last <= pronoun.first]
        fitting = [each for each in before if _fits(each, pronoun)]
        first = next((each for each in fitting if "nomn" in each.cases and not each.preposition), None)
        if fitting:
            return (first or fitting[-1]).referent
    return None


def _fits(phrase: Phrase, pronoun: Phrase) -> bool:
    if phrase.pronoun or phrase.kind == "modifier" or phrase.owner is not None:
        return False
    if pronoun.lemma == "они":
        return phrase.number == "plur" and (phrase.animate or (phrase.entity >= 0 and phrase.kind != "place"))
    gender = {"он": "masc", "она": "femn"}.get(pronoun.lemma, "neut")
    found = phrase.referent.gender or phrase.gender
    return (
        (phrase.animate or phrase.referent.kind == "person") and phrase.number != "plur" and found == gender
    )


def subject_before(page: Page, reading: SentenceReading, verb: int) -> Phrase | None:
    """The subject of the sentence before, for a verb in the singular that has none."""
    word, clause = page.words[verb], reading.clause_at(verb)
    carried = word.verb.grammemes if word.verb is not None else frozenset()
    if clause.kind != "main" or "plur" in carried or "past" not in carried or "neut" in carried:
        return None
    if reading.number == 0 or reading.number <= page.headline:
        return None
    earlier = page.sentence(reading.number - 1)
    main = next((each for each in earlier.clause if each.kind == "main" and each.verbs), None)
    if main is None:
        return None
    found = subject_of(page, earlier, main.verbs[0])
    if found is None or found.referent.kind != "person":
        return None
    return found if agrees(found, word, page.words[found.head], joined=False) else None
