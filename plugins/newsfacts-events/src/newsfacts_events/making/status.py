"""Whether an event took place, by tense, negation and the words that govern it."""

from __future__ import annotations

from newsfacts_events.lexicon import cues
from newsfacts_events.participants import governing_verb
from newsfacts_events.reading import Page
from newsfacts_events.triggers import Trigger

HAPPENED, PLANNED, POSSIBLE, ALLEGED, DENIED = "happened", "planned", "possible", "alleged", "denied"
_AUXILIARIES = frozenset({"быть", "стать"})
_DENYING = frozenset({"опровергнуть", "опровергать", "отрицать", "исключить", "исключать"})
_DURING = frozenset({"на", "в", "во"})
_BEFORE = 4
"""How many words before a noun are looked at for what it depends on."""


def status_of(page: Page, trigger: Trigger) -> str:
    """The status of one trigger, its date left aside."""
    clause = trigger.clause
    if clause.conjunction == "что" and clause.parent is not None:
        denying = [each for each in clause.parent.verbs if page.words[each].lemma in _DENYING]
        if denying:
            return POSSIBLE if _refused(page, denying[-1]) else DENIED
    told = _of_noun(page, trigger) if trigger.is_noun else _of_verb(page, trigger)
    if told == PLANNED and any(each.conjunction == "если" for each in trigger.sentence.clause):
        return POSSIBLE
    if told != HAPPENED:
        return told
    return cues("conjunction").get(clause.conjunction, HAPPENED)


def _of_verb(page: Page, trigger: Trigger) -> str:
    if _beside(page, trigger, "бы"):
        return POSSIBLE
    if _denied(page, trigger):
        return DENIED
    word = _word_beside(page, trigger.index)
    if word is not None:
        return word
    return _of_infinitive(page, trigger) if trigger.form == "INFN" else _of_tense(page, trigger)


def _of_tense(page: Page, trigger: Trigger) -> str:
    reading = page.words[trigger.index].reading
    future = reading is not None and "futr" in reading.grammemes
    return PLANNED if future or (trigger.form == "PRTS" and _future_auxiliary(page, trigger)) else HAPPENED


def _of_infinitive(page: Page, trigger: Trigger) -> str:
    verb = governing_verb(trigger)
    noun = _noun_before(page, trigger.index)
    if noun is not None and (verb is None or noun[0] > verb):
        return noun[1]
    if verb is None or trigger.clause.conjunction == "чтобы":
        return POSSIBLE
    word = page.words[verb]
    told = cues("verb").get(word.lemma)
    future = word.verb is not None and "futr" in word.verb.grammemes
    if told in {HAPPENED, PLANNED} and _refused(page, verb):
        return DENIED  # не смог закрыть, не намерен закрывать
    if told is not None:
        return POSSIBLE if told == HAPPENED and future else told
    return PLANNED if word.pos == "PRTS" or future else POSSIBLE


def _of_noun(page: Page, trigger: Trigger) -> str:
    index, phrase = trigger.index, trigger.phrase
    if phrase is not None:
        if phrase.preposition == "без":
            return DENIED
        for place in range(phrase.first, index):
            told = cues("word").get(page.words[place].lemma)
            if told is not None:
                return told
    noun = _noun_before(page, index)
    if noun is not None:
        return DENIED if noun[1] == POSSIBLE and _of_governor(page, trigger) == DENIED else noun[1]
    if trigger.support >= 0:
        return _of_support(page, trigger, trigger.support)
    return _of_governor(page, trigger)


def _of_support(page: Page, trigger: Trigger, verb: int) -> str:
    word = page.words[verb]
    if _refused(page, verb):
        return DENIED
    told = cues("verb").get(word.lemma)
    if told is not None and told != HAPPENED:
        return told
    carried = word.verb.grammemes if word.verb is not None else frozenset()
    if "futr" in carried:
        return PLANNED
    if "INFN" in carried:
        before = [each for each in trigger.sentence.clause_at(verb).verbs if each < verb]
        governor = page.words[before[-1]].lemma if before else ""
        return cues("verb").get(governor, POSSIBLE)
    return HAPPENED


def _of_governor(page: Page, trigger: Trigger) -> str:
    """An event noun without a support verb: *потребовал отставки*."""
    phrase = trigger.phrase
    before = [verb for verb in trigger.clause.verbs if verb < trigger.index]
    if phrase is None or not before:
        return HAPPENED
    verb = before[-1]
    read = page.words[verb].verb
    if phrase.preposition in _DURING and read is not None and "futr" in read.grammemes:
        return PLANNED
    told = cues("verb").get(page.words[verb].lemma)
    if told == ALLEGED and phrase.preposition in {"в", "во"}:
        return told
    direct = not phrase.preposition or phrase.preposition in {"к", "о", "об", "на"}
    if told in {PLANNED, POSSIBLE, DENIED} and direct and trigger.index - verb <= _BEFORE + 2:
        if told == DENIED and _is_talked_of(page, verb, trigger.index):
            return HAPPENED
        return DENIED if told == PLANNED and _refused(page, verb) else told  # не планирует закрытие
    return HAPPENED


def _is_talked_of(page: Page, verb: int, index: int) -> bool:
    """Whether what is refused is talk of it: *отказался комментировать закрытие*."""
    between = (page.words[place] for place in range(verb + 1, index))
    talk = (
        word for word in between if word.pos == "INFN" and (word.entry is None or word.entry.type == "speech")
    )
    return next(talk, None) is not None


def _noun_before(page: Page, index: int) -> tuple[int, str] | None:
    """A noun or participle that it depends on: *план закрытия*, *по подозрению в краже*."""
    first = max(index - _BEFORE, 0)
    for place in range(index - 1, first - 1, -1):
        word = page.words[place]
        told = cues("noun").get(word.lemma)
        if told is not None and not word.is_finite:
            return place, told
        if word.low in {",", ".", "и"} or word.is_finite:
            return None
    return None


def _word_beside(page: Page, index: int) -> str | None:
    for place in (index - 1, index - 2):
        if place >= 0:
            told = cues("word").get(page.words[place].low)
            if told is not None:
                return told
    return None


def _denied(page: Page, trigger: Trigger) -> bool:
    if _refused(page, trigger.first):
        return True
    clause = trigger.clause
    helpers = [
        verb for verb in clause.verbs if verb < trigger.index and page.words[verb].lemma in _AUXILIARIES
    ]
    return bool(helpers) and trigger.form in {"INFN", "PRTS"} and _refused(page, helpers[-1])


def _refused(page: Page, index: int) -> bool:
    return index > 0 and page.words[index - 1].low in {"не", "ни"}


def _beside(page: Page, trigger: Trigger, low: str) -> bool:
    around = range(
        max(trigger.index - 3, trigger.sentence.first), min(trigger.index + 3, trigger.sentence.last)
    )
    return any(
        page.words[place].low == low and trigger.sentence.clause_at(place) is trigger.clause
        for place in around
    )


def _future_auxiliary(page: Page, trigger: Trigger) -> bool:
    clause = trigger.clause
    return any(page.words[verb].low in {"будет", "будут"} for verb in clause.verbs)
