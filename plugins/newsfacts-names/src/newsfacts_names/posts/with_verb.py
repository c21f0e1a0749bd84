"""Posts that a verb joins to the name: *Петров является членом совета*, *занять пост министра*."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from newsfacts_names.grammemes import ALL_CASES
from newsfacts_names.posts.named import Named
from newsfacts_names.posts.phrase import ComplementType, TitlePhrase
from newsfacts_names.posts.scene import Attachment, Scene, fits_gender
from newsfacts_names.posts.words import DASHES, adjectives, is_kin
from newsfacts_names.titles import words

NEAR = 4
"""How far before a post its verb stands without more ado."""
LONGEST_PLACE = 9
"""How far before a post its verb may stand: *работала в школе «Луч» директором*."""
LONGEST_OBJECT = 8
"""How far before the person appointed the verb may stand."""
LONGEST_PARTICIPLE = 6
"""How many tokens a participle before a name may have with what belongs to it."""
LONGEST_MANNER = 7
"""How many tokens may stand between a post and its verb, and tell how or how long: *много лет*."""
LONGEST_CLAUSE = 25
"""How far, in tokens, a verb's subject is looked for before it."""
LONGEST_INVERSION = 9
"""How far after a post its holder may be named: *Место спикера занял республиканец Петров*."""

_BETWEEN = frozenset({"своим", "своей", "его", "ее", "её", "их", "временно", "новым", "новой"})
_WHO = frozenset({"который", "которая"})
_ADDING = frozenset({"но", "и", "а"})
_CLAUSES = frozenset({",", ";"})
_MARKS = frozenset({",", ";", "(", ")"})
_GIVING = ("hold", "appoint", "dismiss")
_CAPACITIES = frozenset({"качестве", "посту", "должности"})
_ACTIVE = frozenset({"VERB", "INFN", "GRND"})


def predicate(scene: Scene, taken: set[int]) -> Iterator[Attachment]:
    """*Петров является членом совета*; *капитаном стал Михаэль Баллак*; *назначить Иванова министром*."""
    for phrase in scene.phrases:
        if phrase.head in taken or phrase.bare or "ablt" not in phrase.cases:
            continue
        if "nomn" in phrase.cases and not follows_appointment(scene, phrase):
            continue
        appointed = _appointed(scene, phrase)
        verb = None if appointed else verb_beside(scene, phrase)
        person = appointed if verb is None else _subject(scene, phrase, verb)
        if person is None or not fits_gender(phrase, person.gender):
            continue
        others = list(scene.coordinated(person)) if phrase.plural and person.first > phrase.start else []
        if phrase.plural and not others:
            continue
        taken.add(phrase.head)
        for each in (person, *others):
            yield Attachment(phrase, each.person)
        for further in (*_chain_before(scene, phrase, taken), *chain_after(scene, phrase, "ablt", taken)):
            yield Attachment(further, person.person)


def follows_appointment(scene: Scene, phrase: TitlePhrase) -> bool:
    """*назначен и. о. министра*: what shows no case is in the instrumental right beside such a verb."""
    beside = (phrase.start - 1, phrase.end)
    return phrase.cases == ALL_CASES and any(scene.listed(index, "appoint") for index in beside)


def _chain_before(scene: Scene, phrase: TitlePhrase, taken: set[int]) -> Iterator[TitlePhrase]:
    """Posts of a list before its last one: ***Актёром**, **поэтом** и режиссёром был Лев Дымов*."""
    while scene.text(phrase.start - 1) in {",", "и"}:
        previous = scene.by_end.get(phrase.start - 1)
        if previous is None or previous.head in taken or previous.bare or previous.cases != phrase.cases:
            return
        taken.add(previous.head)
        yield previous
        phrase = previous


def chain_after(scene: Scene, phrase: TitlePhrase, case: str, taken: set[int]) -> Iterator[TitlePhrase]:
    """Further posts in the same case: *был актером, режиссером и педагогом*."""
    while (place := scene.past_joint(phrase.end)) is not None:
        following = scene.by_start.get(place)
        if following is None or following.bare or case not in following.cases:
            return
        taken.add(following.head)
        yield following
        phrase = following


def _appointed(scene: Scene, phrase: TitlePhrase) -> Named | None:
    """The person right before the post whom a verb or noun before them appoints."""
    person = scene.by_token.get(phrase.start - (2 if scene.word(phrase.start - 1) in _BETWEEN else 1))
    if person is None or "nomn" in person.cases:
        return None
    before = range(person.first - 1, person.first - LONGEST_OBJECT, -1)
    return person if any(scene.listed(index, "appoint") for index in before) else None


def verb_beside(scene: Scene, phrase: TitlePhrase) -> int | None:
    """The verb that joins a post to its subject, a few words before it or right after it."""
    end = scene.past_time(_past_predecessor(scene, phrase.end))
    before = range(phrase.start - 1, phrase.start - LONGEST_PLACE, -1)
    after: Sequence[int] = (end, end + 1)
    if scene.text(phrase.start - 1) in _CLAUSES or scene.word(phrase.start - 1) in _ADDING:
        # "директором избран Олег Рогов, секретарём стала Анна Белова": the verb of its own clause
        before, after = range(0), (*_up_to_mark(scene, after), *before)
    for index in (*before, *after):
        if index >= phrase.end and scene.text(index) in _MARKS:
            return None
        if index < phrase.start - NEAR and not _is_place_between(scene, index, phrase.start):
            continue
        if scene.listed(index, "copula", "appoint") and (scene.is_verb(index) or _opens_clause(scene, index)):
            return None if scene.word(index - 1) == "не" else index
    return _verb_further_on(scene, phrase) or _verb_left_out(scene, phrase)


def _verb_further_on(scene: Scene, phrase: TitlePhrase) -> int | None:
    """A verb behind what tells how or how long: *Директором театра **много лет** был Лунин*."""
    for index in range(phrase.end, phrase.end + LONGEST_MANNER):
        if index in scene.by_token or scene.text(index) in {"", *_MARKS, *DASHES}:
            return None
        if scene.is_verb(index):
            known = scene.listed(index, "copula", "appoint") and scene.word(index - 1) != "не"
            return index if known else None
    return None


def _opens_clause(scene: Scene, index: int) -> bool:
    """Whether a participle that may be an adjective follows a comma: *Лунина, **избранная** директором*."""
    if scene.text(index - 1) != "," or not scene.text(index):
        return False
    return any(each.pos == "PRTF" for each in scene.document.readings(scene.document.tokens[index]))


def _up_to_mark(scene: Scene, indices: Iterable[int]) -> Iterator[int]:
    return takewhile(lambda index: scene.text(index) not in _MARKS, indices)


def _verb_left_out(scene: Scene, phrase: TitlePhrase) -> int | None:
    """The verb of the clause before: *Министром юстиции **стал** Дуров, а министром спорта — Белова*."""
    holder = scene.by_token.get(phrase.end + 1) if scene.text(phrase.end) in DASHES else None
    if holder is None or "nomn" not in holder.cases:
        return None
    before = range(phrase.start - 1, max(scene.sentence.first, phrase.start - LONGEST_CLAUSE) - 1, -1)
    verb = next((index for index in before if scene.is_verb(index)), None)
    return verb if verb is not None and scene.listed(verb, "copula", "appoint") else None


def _past_predecessor(scene: Scene, index: int) -> int:
    """Past whom somebody follows: *директором **вместо Олега Рогова** назначена Анна Белова*."""
    other = scene.by_token.get(index + 1) if scene.word(index) in words("predecessor") else None
    return index if other is None else other.last


def _is_place_between(scene: Scene, verb: int, start: int) -> bool:
    """Whether a phrase of place, and no mark of a clause, stands between a verb and a post."""
    between = range(verb + 1, start)
    marks = any(scene.text(each) in {",", ";", ":", "(", "—"} or each in scene.by_token for each in between)
    return scene.word(verb + 1) in {"в", "во", "на"} and not marks and not any(map(scene.is_verb, between))


def _subject(scene: Scene, phrase: TitlePhrase, verb: int) -> Named | None:
    """The person of the clause: right after *стал*, else the nearest before it; the object of *назначил*."""
    if antecedent := _antecedent(scene, verb):
        return antecedent
    wanted = "accs" if _takes_object(scene, verb) else "nomn"
    last = verb + 1
    while scene.listed(last, "appoint") and scene.is_verb(last):  # "был назначен"
        last += 1
    after = _named_at(scene, max(last, phrase.end))
    if after is not None and wanted in after.cases and not _owns_last(scene, phrase, after):
        return after
    if scene.text(phrase.end) in DASHES:  # "избрана Анна Рогова, секретарём — Лев Дымов"
        return scene.by_token.get(phrase.end + 1)
    return _subject_before(scene, phrase, verb, wanted)


def _subject_before(scene: Scene, phrase: TitlePhrase, verb: int, wanted: str) -> Named | None:
    """The nearest person before verb and post, if it is in the case that is wanted."""
    if described := scene.antecedent(min(verb, phrase.start) - 1):
        return described if wanted in described.cases else None
    edge = max(scene.sentence.first, verb - LONGEST_CLAUSE)
    # "ушёл с поста, но остаётся хореографом", "возглавлял банк, а в 2010 году был мэром"
    shared = scene.word(scene.before_time(verb) - 1) in _ADDING
    for index in range(max(verb, phrase.start) - 1, edge - 1, -1):
        found = scene.by_token.get(index)
        if found is not None:
            return found if wanted in found.cases else None
        if scene.word(index) in _WHO:
            return scene.by_token.get(scene.before_bracket(index - 2))
        if index < verb and scene.is_verb(index) and not (scene.listed(index, "copula") or shared):
            return None
    return None


def _owns_last(scene: Scene, phrase: TitlePhrase, mention: Named) -> bool:
    """*стал министром в кабинете Мэй*: the name may depend on the noun before it."""
    if mention.first != phrase.end or not phrase.complements or "gent" not in mention.cases:
        return False
    last = phrase.complements[-1]
    return last.type is ComplementType.PREPOSITIONAL and scene.text(last.nucleus).islower()


def _antecedent(scene: Scene, verb: int) -> Named | None:
    """Whom a participle after a comma describes: *Петрова, являющегося директором*."""
    if not _opens_clause(scene, verb):
        return None
    return scene.by_token.get(scene.before_bracket(verb - 2))


def _subject_antecedent(scene: Scene, verb: int) -> Named | None:
    """Whom a clause describes whose subject stands by its verb: *Петрову, который занимал пост мэра*."""
    relative = next((at for at in (verb - 1, verb - 2) if scene.word(at) in _WHO), None)
    if relative is None:
        return None
    return scene.by_token.get(scene.before_bracket(relative - 2))


def _takes_object(scene: Scene, verb: int) -> bool:
    readings = scene.document.readings(scene.document.tokens[verb])
    return scene.listed(verb, "appoint", "dismiss") and readings[0].pos in _ACTIVE


def _named_at(scene: Scene, index: int) -> Named | None:
    """The mention that begins at a token, or after the posts there: *69-летний экономист Пётр Седов*."""
    while phrase := scene.by_start.get(index := scene.past_epithets(index)):
        joined = scene.text(phrase.end) == "и" and phrase.end + 1 in scene.by_start
        index = phrase.end + joined
    return scene.by_token.get(scene.past_epithets(_past_participle(scene, _past_kinsman(scene, index))))


def _past_kinsman(scene: Scene, index: int) -> int:
    """Past what somebody is to another: *королём стал **его старший сын** Олег*."""
    at = index + 1 if scene.listed(index, "pointing") else index
    end = min(at + NEAR, scene.sentence.last)
    document, tokens = scene.document, scene.document.tokens
    while at < end and not is_kin(document, tokens[at]) and adjectives(document, tokens[at]):
        at += 1
    return at + 1 if at < end and is_kin(document, tokens[at]) else index


def _past_participle(scene: Scene, index: int) -> int:
    """Past *вернувшаяся из Перми* before a name."""
    if not scene.text(index) or index in scene.by_token:
        return index
    readings = scene.document.readings(scene.document.tokens[index])
    if readings[0].pos != "PRTF":
        return index
    for end in range(index + 1, index + LONGEST_PARTICIPLE):
        if end in scene.by_token:
            return end
        if scene.text(end) in {"", ",", ".", "(", ":", ";"}:
            return index
    return index


def position(scene: Scene, taken: set[int]) -> Iterator[Attachment]:
    """*занять пост министра*; *уходит с поста главы правительства Ахмед Куреи*; *в качестве связиста*."""
    for phrase in scene.phrases:
        if phrase.head in taken or phrase.bare or "gent" not in phrase.cases:
            continue
        if not scene.listed(phrase.start - 1, "position"):
            continue
        person = _moved(scene, phrase) or _holder(scene, phrase)
        if person is not None and fits_gender(phrase, person.gender):
            taken.add(phrase.head)
            for each in (phrase, *chain_after(scene, phrase, "gent", taken)):
                yield Attachment(each, person.person)


def renown(scene: Scene, taken: set[int]) -> Iterator[Attachment]:
    """*Лунин известен как режиссёр и сценарист*; *Анну Лунину знают как певицу*."""
    for phrase in scene.phrases:
        as_what = phrase.start - 1
        if phrase.head in taken or phrase.bare or phrase.plural or scene.word(as_what) != "как":
            continue
        if not scene.listed(as_what - 1, "renown"):
            continue
        edge = max(scene.sentence.first, as_what - LONGEST_CLAUSE)
        person = _first_in(scene, "nomn", range(as_what - 2, edge - 1, -1)) or _first_in(
            scene, "accs", range(as_what - 2, edge - 1, -1)
        )
        if person is not None and phrase.cases & person.cases and fits_gender(phrase, person.gender):
            taken.add(phrase.head)
            case = "nomn" if "nomn" in phrase.cases & person.cases else "accs"
            for each in (phrase, *chain_after(scene, phrase, case, taken)):
                yield Attachment(each, person.person)


def _moved(scene: Scene, phrase: TitlePhrase) -> Named | None:
    """The person whom a verb or noun before them puts into a post, or out of it: *снять Петрова с поста*."""
    edge = max(scene.sentence.first, phrase.start - LONGEST_OBJECT)
    person = next(
        (found for index in range(phrase.start - 2, edge, -1) if (found := scene.by_token.get(index))), None
    )
    if person is None or any(map(scene.is_verb, range(person.last, phrase.start))):
        return None
    if "nomn" in person.cases and not _is_object(scene, person):
        return None
    between = range(person.last, phrase.start - 1)
    if scene.word(phrase.start - 1) in _CAPACITIES and len(between) == 1:
        return person  # "инициатива Петрова на посту министра"
    before = range(person.first - 1, person.first - LONGEST_OBJECT, -1)
    return person if any(scene.listed(each, "appoint", "dismiss") for each in (*between, *before)) else None


def _is_object(scene: Scene, person: Named) -> bool:
    """Whether a name that shows no case is the object of the verb before it: *Обама назначил **Керри***."""
    if person.cases != ALL_CASES:
        return False
    verb = next((at for at in range(person.first - 1, person.first - NEAR, -1) if scene.is_verb(at)), None)
    if verb is None or not _takes_object(scene, verb):
        return False
    return any(each.last <= verb for each in scene.named)


def _holder(scene: Scene, phrase: TitlePhrase) -> Named | None:
    """The nearest person before the verb that takes or gives a post, or after the post."""
    edge = max(scene.sentence.first, phrase.start - LONGEST_CLAUSE)
    limit = min(scene.sentence.last, phrase.end + LONGEST_INVERSION)
    around = (*range(phrase.start - 2, edge - 1, -1), *range(phrase.end, limit))
    verbs = (index for index in around if scene.listed(index, *_GIVING) and scene.is_verb(index))
    verb = next(verbs, None)
    near = (*range(phrase.start - 2, phrase.start - NEAR, -1), *range(phrase.end, phrase.end + NEAR))
    if any(scene.listed(index, "award") for index in near):  # "Лунину присвоено звание"
        return _first_in(scene, "datv", around)
    leaves = scene.word(phrase.start - 2) in {"с", "со"} and scene.listed(phrase.start - 3, "dismiss")
    if verb is None and leaves:  # "заявил об уходе с поста мэра"
        return _first_in(scene, "nomn", range(phrase.start - 4, edge - 1, -1))
    capacity = scene.word(phrase.start - 1) in _CAPACITIES
    if verb is None:
        if not capacity and phrase.end not in scene.by_token:
            return None
        verb = phrase.start
    elif antecedent := _antecedent(scene, verb) or _subject_antecedent(scene, verb):
        return antecedent
    case = "nomn" if not _takes_object(scene, verb) else "accs"
    before = range(min(verb, phrase.start) - 1, edge - 1, -1)
    after = range(max(verb + 1, phrase.end), limit)
    return _first_in(scene, case, (*after, *before) if capacity else (*before, *after))


def _first_in(scene: Scene, case: str, indices: Iterable[int]) -> Named | None:
    found = next((mention for index in indices if (mention := scene.by_token.get(index))), None)
    return found if found and case in found.cases else None
