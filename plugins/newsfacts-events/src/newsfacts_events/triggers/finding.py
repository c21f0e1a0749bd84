"""The triggers of a sentence: words of the lexicon that name no post, person, body or length of time here."""

from __future__ import annotations

from newsfacts_events.lexicon import amounts, bodies, modified, support, wares
from newsfacts_events.reading import LONGEST, Page, Phrase, SentenceReading, Word
from newsfacts_events.triggers.combining import settled
from newsfacts_events.triggers.trigger import ANY_VERB, COLLOCATION, NOUN, VERB, Trigger

_OCCASIONS = frozenset({"protest", "contest", "ceremony", "meeting", "election", "accident"})
"""Types of what a post may be of and that takes place by itself."""

_PENALTIES = frozenset({"restriction", "arrest", "verdict", "end"})

_RULED = frozenset({"verdict", "decision"})
"""Types of what a body does whose noun is an event's as well: *решение суда*."""

_TRADE = frozenset({"deal", "change"})

_MEASURES = frozenset({"мера"})
"""What a penalty only says the kind of: *мера пресечения*; a measure is no amount, and may take part."""


def find_triggers(page: Page, number: int) -> list[Trigger]:
    """The triggers of a sentence, in text order."""
    sentence = page.document.sentences[number]
    last = min(sentence.last, sentence.first + LONGEST)
    places = page.triggers(sentence.first, last)
    if not places or page.document.is_boilerplate(sentence.start):
        return []
    reading = page.sentence(number)
    cues = page.cues
    heads = {phrase.head: phrase for phrase in reading.phrases}
    found = []
    for index in places:
        if index in cues and not _is_act(page.words[index]):
            continue
        if index in page.posts and _is_duty(page.words[index]):
            continue
        if page.is_dated(index):
            continue  # День Победы
        trigger = _trigger(page, reading, index, heads)
        if trigger is None or _is_person(page, trigger) or _is_somebody(page, trigger) or _is_length(trigger):
            continue
        if _is_ware(page, trigger):
            continue
        if _is_modified(page, trigger):
            found.append(trigger)
    return list(settled(page, reading, found))


def _is_act(word: Word) -> bool:
    """Whether a reporting word names an act done by words as well: *призвал*, *обвинил*."""
    return word.entry is not None and word.entry.listed and word.entry.type == "speech"


def _is_duty(word: Word) -> bool:
    """Whether a word in a post is of the post itself or of its field: *нападающий*, *министр строительства*.

    Occasions take place beside it all the same: *организатор митинга*.
    """
    entry, read = word.entry, word.reading
    if entry is None or read is None:
        return False
    return entry.type not in _OCCASIONS if entry.noun else {"PRTF", "pres"} <= {read.pos, *read.grammemes}


def _trigger(page: Page, reading: SentenceReading, index: int, heads: dict[int, Phrase]) -> Trigger | None:
    word = page.words[index]
    entry, read = word.entry, word.reading
    if entry is None or read is None or word.government is None:
        return None
    return Trigger(
        index=index,
        first=index,
        last=index + 1,
        entry=entry,
        type=entry.type,
        government=word.government,
        form=read.pos,
        passive="pssv" in read.grammemes,
        sentence=reading,
        phrase=heads.get(index),
        rule=NOUN if entry.noun else VERB if entry.listed else ANY_VERB,
    )


def _is_modified(page: Page, trigger: Trigger) -> bool:
    """Give a noun the type that its adjective tells; whether it is a trigger at all."""
    phrase, types = trigger.phrase, modified().get(trigger.entry.lemma) if trigger.is_noun else None
    if types is None:
        return True
    before = range(phrase.first, trigger.index) if phrase is not None else ()
    told = next((types[page.words[each].lemma] for each in before if page.words[each].lemma in types), None)
    if told is not None:
        trigger.type, trigger.rule = told, COLLOCATION
    return told is not None or not trigger.entry.bound


def _is_person(page: Page, trigger: Trigger) -> bool:
    """Whether a word is that of a person here: *нападающий выбыл*, *отставки премьера*.

    A present participle alone is one where the dictionary has a noun for it; a noun is one where only
    somebody's word has the case that it stands in.
    """
    word, phrase, read = page.words[trigger.index], trigger.phrase, page.words[trigger.index].reading
    if phrase is None or read is None or phrase.head != trigger.index:
        return False
    if trigger.form == "PRTF":
        return "pres" in read.grammemes and any(form.pos == "NOUN" and form.animate for form in word.forms)
    others = {form.case for form in word.forms if form.pos == "NOUN" and form.animate}
    own = {form.case for form in word.forms if form.pos == "NOUN" and not form.animate}
    depends = phrase.owner is not None and phrase.owner.named is not phrase
    return bool(others) and (frozenset({"gent"}) if depends else phrase.cases).isdisjoint(own)


def _is_length(trigger: Trigger) -> bool:
    """Whether a noun only says of what a time or a measure is: *15 лет ареста*, *мера пресечения*."""
    phrase = trigger.phrase if trigger.is_noun and trigger.type in _PENALTIES else None
    return phrase is not None and phrase.owner is not None and _is_amount(phrase.owner.lemma)


def _is_ware(page: Page, trigger: Trigger) -> bool:
    """Whether an event noun names what is sold or has a price: *пакет акций*, *акции проданы*."""
    phrase, owners = trigger.phrase, wares().get(trigger.entry.lemma) if trigger.is_noun else None
    if phrase is None or owners is None:
        return False
    if phrase.owner is not None:
        owner = page.words[phrase.owner.head]
        return phrase.owner.lemma in owners or _is_traded(owner)
    return not phrase.preposition and any(_is_traded(page.words[verb]) for verb in trigger.clause.verbs)


def _is_traded(word: Word) -> bool:
    return word.entry is not None and word.entry.type in _TRADE


def _is_amount(lemma: str) -> bool:
    return lemma in amounts() or lemma in _MEASURES


def _is_somebody(page: Page, trigger: Trigger) -> bool:
    """Whether an event noun names a person or a body here: *премьера Иванова*, *суд решил*, *в суде*."""
    phrase = trigger.phrase
    if phrase is None or not trigger.is_noun:
        return False
    if phrase.named is not None and phrase.named.kind == "person":
        return True
    if trigger.entry.lemma not in bodies():
        return False
    if _rules(page, trigger, phrase):
        return True
    clause = trigger.clause
    acts = any(_acts(page.words[verb]) for verb in clause.verbs)
    return phrase.preposition in {"в", "во", "из"} or (
        "nomn" in phrase.cases and not phrase.preposition and acts
    )


def _rules(page: Page, trigger: Trigger, phrase: Phrase) -> bool:
    """Whether a body did what is told beside it: *решение суда*, *признан судом*."""
    if phrase.preposition:
        return False
    owner = phrase.owner
    if owner is not None:
        entry = page.words[owner.head].entry
        return entry is not None and entry.noun and entry.type in _RULED
    return "ablt" in phrase.cases and any(page.words[verb].pos == "PRTS" for verb in trigger.clause.verbs)


def _acts(verb: Word) -> bool:
    """Whether somebody does what a verb says: *суд вынес приговор*, not *суд состоялся*."""
    if verb.lemma not in support():
        return True
    return verb.government is not None and verb.government.role("accs") is not None
