"""Posts that a verb joins to the name: *Петров является членом совета*, *занять пост министра*."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsfacts_names.posts.named import Named
from newsfacts_names.posts.phrase import TitlePhrase
from newsfacts_names.posts.scene import Attachment, Scene, fits_gender

LONGEST_OBJECT = 8
"""How far before the person appointed the verb may stand."""
LONGEST_CLAUSE = 25
"""How far, in tokens, a verb's subject is looked for before it."""
LONGEST_INVERSION = 9
"""How far after a post its holder may be named: *Место спикера занял республиканец Петров*."""

_ACTIVE = frozenset({"VERB", "INFN", "GRND"})


def predicate(scene: Scene, taken: set[int]) -> Iterator[Attachment]:
    """*Петров является членом совета*; *капитаном стал Михаэль Баллак*; *назначить Иванова министром*."""
    for phrase in scene.phrases:
        if phrase.head in taken or phrase.bare or "ablt" not in phrase.cases or "nomn" in phrase.cases:
            continue
        appointed = _appointed(scene, phrase)
        verb = None if appointed else _verb_beside(scene, phrase)
        person = appointed if verb is None else _subject(scene, phrase, verb)
        if person is None or not fits_gender(phrase, person):
            continue
        others = list(scene.coordinated(person)) if phrase.plural and person.first > phrase.start else []
        if phrase.plural and not others:
            continue
        taken.add(phrase.head)
        for each in (person, *others):
            yield Attachment(phrase, each.person, "post as a predicate")


def _appointed(scene: Scene, phrase: TitlePhrase) -> Named | None:
    """The person right before the post whom a verb or noun before them appoints."""
    person = scene.by_token.get(phrase.start - 1)
    if person is None or "nomn" in person.cases:
        return None
    before = range(person.first - 1, person.first - LONGEST_OBJECT, -1)
    return person if any(scene.listed(index, "appoint") for index in before) else None


def _verb_beside(scene: Scene, phrase: TitlePhrase) -> int | None:
    """The verb that joins a post to its subject, a few words before it or right after it."""
    for index in (*range(phrase.start - 1, phrase.start - 5, -1), phrase.end, phrase.end + 1):
        if index >= phrase.end and scene.text(index) in {",", ";", "(", ")"}:
            return None
        if scene.listed(index, "copula", "appoint") and scene.is_verb(index):
            return None if scene.word(index - 1) == "не" else index
    return None


def _subject(scene: Scene, phrase: TitlePhrase, verb: int) -> Named | None:
    """The person of the clause: right after *стал*, else the nearest before it; the object of *назначил*."""
    wanted = "accs" if _takes_object(scene, verb) else "nomn"
    after = _named_at(scene, max(verb + 1, phrase.end))
    if after is not None and wanted in after.cases:
        return after
    edge = max(scene.sentence.first, verb - LONGEST_CLAUSE)
    for index in range(max(verb, phrase.start) - 1, edge - 1, -1):
        found = scene.by_token.get(index)
        if found is not None:
            return found if wanted in found.cases else None
        if index < verb and scene.is_verb(index) and not scene.listed(index, "copula"):
            return None
    return None


def _takes_object(scene: Scene, verb: int) -> bool:
    readings = scene.document.readings(scene.document.tokens[verb])
    return (
        scene.listed(verb, "appoint") and readings[0].pos in _ACTIVE and not scene.word(verb).endswith("ся")
    )


def _named_at(scene: Scene, index: int) -> Named | None:
    """The mention that begins at a token, or after the posts that begin there."""
    while phrase := scene.by_start.get(index):
        index = phrase.end
    return scene.by_token.get(scene.past_epithets(index))


def position(scene: Scene, taken: set[int]) -> Iterator[Attachment]:
    """*занять пост министра*; *уходит с поста главы правительства Ахмед Куреи*; *в качестве связиста*."""
    for phrase in scene.phrases:
        if phrase.head in taken or phrase.bare or "gent" not in phrase.cases:
            continue
        if not scene.listed(phrase.start - 1, "position"):
            continue
        person = _holder(scene, phrase)
        if person is not None and fits_gender(phrase, person):
            taken.add(phrase.head)
            yield Attachment(phrase, person.person, "post with the word post")


def _holder(scene: Scene, phrase: TitlePhrase) -> Named | None:
    """The nearest person in the nominative before the verb that takes a post, or after the post."""
    edge = max(scene.sentence.first, phrase.start - LONGEST_CLAUSE)
    limit = min(scene.sentence.last, phrase.end + LONGEST_INVERSION)
    around = (*range(phrase.start - 2, edge - 1, -1), *range(phrase.end, limit))
    verb = next((index for index in around if scene.listed(index, "hold") and scene.is_verb(index)), None)
    capacity = scene.word(phrase.start - 1) == "качестве"
    if verb is None:
        if not capacity and phrase.end not in scene.by_token:
            return None
        verb = phrase.start
    before = range(min(verb, phrase.start) - 1, edge - 1, -1)
    after = range(max(verb + 1, phrase.end), min(scene.sentence.last, phrase.end + LONGEST_INVERSION))
    return _first_in_nominative(scene, (*after, *before) if capacity else (*before, *after))


def _first_in_nominative(scene: Scene, indices: Iterable[int]) -> Named | None:
    found = next((mention for index in indices if (mention := scene.by_token.get(index))), None)
    return found if found and "nomn" in found.cases else None
