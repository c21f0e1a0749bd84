"""Ages look like durations, and are none."""

from __future__ import annotations

from newsfacts_dates.grammar.rule import Parts
from newsfacts_dates.lexicon import listed

_BEFORE = 3
"""How many lexemes before a number may tell that it is an age."""
_PHRASE = 10
"""How far off somebody may head the sentence whose age it tells."""
_SENTENCE = 10
"""How far off *возраст* may stand as the subject of a verb that gives its limit."""
_NEAR = 5
"""How far off a word for people may stand: *дети в возрасте от 7 до 10 лет*."""
_LIST = 40
"""How far back in a sentence the penalty may stand that a list of convicts is about."""
_OLDEST = 130
"""No age that news tell is greater: *7000 лет*."""
_BRACKETS = 10
"""How many lexemes brackets between somebody and their age have at most."""
_YEARS = frozenset({"лет", "год", "года"})


def is_age(parts: Parts) -> bool:
    """*в возрасте 30 лет*, *ему исполнилось 40 лет*, *Петрову 39 лет*, *старше 18 лет*."""
    if parts.value("unit") == "D":
        return _days_of_age(parts)
    if parts.value("unit") not in {"Y", "M"} or _is_length(parts):
        return False
    return any(
        told(parts)
        for told in (
            _told_before,
            _of_somebody,
            _of_head,
            _beside_name,
            _in_brackets,
            _from_birth,
            _compared,
            _of_people,
        )
    )


def _is_length(parts: Parts) -> bool:
    """*5 лет назад*, *4 года колонии*, *40 лет со дня гибели*, *7000 лет*, *последние 5 лет* are no ages."""
    if parts.is_a(parts.first, "@rel|rel.last"):
        return True
    if parts.is_a(parts.last, "ago|tomu|spustya|later|earlier") or _is_penalty(parts, parts.last):
        return True
    if parts.is_a(parts.last, "from") and parts.word(parts.last + 1) in {"дня", "момента"}:
        return "рождения" not in {parts.word(parts.last + 2), parts.word(parts.last + 3)}
    if not parts.has("n") or parts.is_a(parts.last, "age") or _told_before(parts):
        return False
    number = parts.quantity("n")
    return number is None or number > _OLDEST


def _is_penalty(parts: Parts, index: int) -> bool:
    return parts.word(index).startswith(stems("penalty"))


def _days_of_age(parts: Parts) -> bool:
    """*(40 лет 164 дня)*, *ей было 115 лет и 253 дня*."""
    years = parts.first - 1 - parts.is_a(parts.first - 1, "and")
    if not parts.is_a(years, "unit.year.*"):
        return False
    told = (parts.is_a(index, "age|was|pronoun.dative") for index in range(years - _BEFORE, years))
    return any(told) or _in_brackets(parts)


def _start(parts: Parts) -> int:
    """Where the numbers begin that share the unit: *38 и 36 лет*, *10, 9 и 8 лет*."""
    index = parts.first
    while parts.is_a(index - 1, "and|comma|or") and parts.is_a(index - 2, "num.*|card.*"):
        index -= 2
    return index


def _told_before(parts: Parts) -> bool:
    first = _start(parts)
    if parts.is_a(first - 1, "until|from|dash|@other") and _is_limit(parts, first):
        return True
    near = [index for index in range(first - _BEFORE, first) if parts.is_a(index, "age")]
    raised = parts.is_a(first - 1, "on") and all(parts.word(index).startswith("возраст") for index in near)
    return bool(near) and not raised


def _is_limit(parts: Parts, first: int) -> bool:
    """*предельный возраст для службы составляет 60 лет*; but *возраст повысили на пять лет*."""
    for index in range(first - 1, first - 1 - _SENTENCE, -1):
        if parts.is_a(index, "dot"):
            return False
        if parts.word(index) in {"возраст", "ценз"}:
            return True
    return False


def _of_somebody(parts: Parts) -> bool:
    """*ему 30 лет*, *которой сейчас 49 лет*, *Кравцову 39 лет*, *Цао сейчас 50 лет*, *в свои 22 года*."""
    index = _start(parts) - 1
    if parts.word(index) == "свои":
        return True
    if _goes_by(parts, parts.last):
        return False
    if parts.is_a(index, "comma|dash"):
        return _in_apposition(parts, index)
    before = index
    while parts.is_a(index, "already|mod.*|only|out|by") or parts.word(index) in _NOW_OR_THEN:
        index -= 1
    if parts.word(before) in _NOW_OR_THEN and parts.raw(index).istitle():
        return True
    if parts.is_a(index, "was") and parts.is_a(index - 1, "not"):
        return False  # лифта не было семь лет
    return parts.is_a(index, "was|pronoun.dative") or _is_dative_name(parts, index)


def _of_head(parts: Parts) -> bool:
    """***Кандидатке** на пост президента 54 года*: who heads a sentence that has no verb."""
    first = _start(parts)
    if not parts.is_a(parts.last, "comma|dot|and|dash"):
        return False
    head = first - 1
    while first - head <= _PHRASE and not parts.starts_sentence(head):
        if parts.is_a(head, "comma|dash|colon") or parts.pos(head) in {"VERB", "INFN", "PRTS"}:
            return False
        head -= 1
    if not parts.starts_sentence(head):
        return False
    while head < first - 1 and parts.pos(head) in {"ADJF", "PRTF"}:
        head += 1
    return parts.reads(head, "NOUN", "anim", "datv")


def _in_apposition(parts: Parts, mark: int) -> bool:
    """*Петров, 31 год,*, *Робел Филипос, 19 лет.*, *дочери Марии — 9 лет*; but not a list of sentences."""
    if parts.is_a(parts.last, "comma|open"):
        said = parts.text("unit") in _YEARS
    elif parts.is_a(mark, "dash"):
        said = _is_dative_name(parts, mark - 1)
    else:
        said = parts.is_a(parts.last, "dot") and parts.raw(_before_brackets(parts, mark) - 1).istitle()
    return said and not _lists_penalties(parts)


def _before_brackets(parts: Parts, index: int) -> int:
    """Where brackets that end before *index* begin: *Анна Белая (Anna Belaya), 34 года.*; else *index*."""
    if not parts.is_a(index - 1, "close"):
        return index
    near = range(index - 2, index - _BRACKETS, -1)
    return next((at for at in near if parts.is_a(at, "open")), index)


def _goes_by(parts: Parts, index: int) -> bool:
    """Whether the years are what something takes: *Петрову 15 лет удавалось*, *врачам год не платят*."""
    best = next(iter(parts.readings(index)), None)
    return parts.is_a(index, "not") or (
        best is not None and best.pos in {"VERB", "INFN"} and not parts.is_a(index, "was|age")
    )


_NOW_OR_THEN = frozenset({"сейчас", "тогда", "лишь", "соответственно", "ныне", "теперь"})


def _is_dative_name(parts: Parts, index: int) -> bool:
    """*Петрову*, *молодой супруге*; *дали министру 5 лет* is a sentence."""
    name = parts.raw(index)
    if len(name) < 3 or name[1:] != name[1:].lower():  # noqa: PLR2004
        return False
    common = name[:1].islower()
    epithet = parts.pos(index - 1) == "ADJF"
    governor = index - 1 - (epithet if common else parts.raw(index - 1).istitle())  # в Российской Федерации
    if parts.is_a(governor, "in|on|by|toward") or parts.word(governor).startswith(stems("giving")):
        return False
    readings = parts.readings(index)
    if common:
        if parts.word(governor) in {"о", "об", "при"} or readings[0].pos != "NOUN":
            return False
        return any(reading.has("anim", "datv") and not reading.has("Surn") for reading in readings)
    return any(reading.has("datv") for reading in readings)


def _lists_penalties(parts: Parts) -> bool:
    """Whether the sentence tells who got how much: *3 года колонии получил Петров, Сидоров — 5 лет*."""
    for index in range(parts.first - 1, max(parts.first - _LIST, 0), -1):
        if parts.is_a(index, "dot"):
            return False
        if _is_penalty(parts, index):
            return True
    return False


def _beside_name(parts: Parts) -> bool:
    """*Иван Петров 40 лет*, *Анна Ветрова — 31 год* in a list of people; no verb follows."""
    index = parts.first - 1 - parts.is_a(parts.first - 1, "dash|comma")
    if parts.is_a(parts.last, "@other") and parts.raw(parts.last)[0].islower():
        return False
    if parts.is_a(index + 1, "dash") and _lists_penalties(parts):
        return False
    words = index - 1, index
    if not all(parts.raw(each).istitle() and parts.is_a(each, "@other") for each in words):
        return False
    return any(reading.has("Name") for each in words for reading in parts.readings(each))


def _compared(parts: Parts) -> bool:
    """*на два года старше*, *старше её на два года*."""
    return parts.is_a(parts.last, "age")


def stems(kind: str) -> tuple[str, ...]:
    """The beginnings of words of one kind."""
    return listed("ages.tsv")[kind]


def _of_people(parts: Parts) -> bool:
    """*девочка 8 лет*, *с 14 лет*, *мужчины от 25 до 40 лет*, *сын трёх лет*, *ученики от 7 до 9 лет*."""
    first = _start(parts)
    adverb = parts.pos(first - 1) == "ADVB"
    if parts.pos(first - 1 - adverb) == "VERB":
        return False  # девушка провела там восемь лет
    if parts.is_a(first - 1, "from") and parts.text("unit") == "лет":
        return not parts.is_a(parts.last, "until|by")
    if _in_genitive(parts, first) or _of_several(parts, first) or _lived_until(parts, first):
        return True
    if not parts.is_a(first - 1, "until|out|@other|under|later|earlier"):
        return False
    near = [*range(first - _NEAR, first), *range(parts.last, parts.last + 2)]
    return any(parts.word(index).startswith(stems("person")) for index in near)


def _in_genitive(parts: Parts, first: int) -> bool:
    """*скрипачи от 16 до 19 лет*, *сын 3-х лет*, *сын трёх лет*; *мэр трёх лет не проработал* is a length."""
    if parts.is_a(first - 1, "out") and parts.has("m"):
        return parts.reads(first - 2, "NOUN", "anim")
    if not parts.reads(first - 1, "NOUN", "anim"):
        return False
    return parts.is_a(first, "nth.count") or (
        _is_genitive(parts, first)
        and any(each.has("nomn") or each.has("accs") for each in parts.readings(first - 1)[:1])
        and not parts.is_a(parts.last, "not")
    )


def _is_genitive(parts: Parts, index: int) -> bool:
    """Whether a number in words is no nominative: *трёх*, *сорока*."""
    readings = [each for each in parts.readings(index) if each.pos == "NUMR"]
    return any(each.has("gent") for each in readings) and not any(each.has("nomn") for each in readings)


def _of_several(parts: Parts, first: int) -> bool:
    """*двое друзей 19 и 22 лет*, *братья — восьми и девяти лет*: an age for each."""
    if first == parts.first or parts.is_a(first - 1, "on"):
        return False
    index = first - 1 - parts.is_a(first - 1, "dash")
    return any(parts.reads(index, "NOUN", "anim", case) for case in ("nomn", "gent"))


def _lived_until(parts: Parts, first: int) -> bool:
    """*до 21 года не покидала село* at the head of a sentence, or behind its pronoun; *прожил до 90 лет*."""
    if not parts.is_a(first - 1, "until") or parts.text("unit") not in _YEARS:
        return False
    before, after = parts.word(first - 2), parts.word(parts.last)
    if after.startswith(("мож", "мог", *stems("lapse"))):
        return False
    head = first - 2 - parts.reads(first - 2, "NPRO", "nomn", "sing")
    return head < 0 or parts.is_a(head, "dot") or before.startswith(("прожи", "дожи"))


def _in_brackets(parts: Parts) -> bool:
    """*Иван Петров (51 год)*, *старейший чемпион (40 лет 164 дня)*, *сыновья (10, 9 и 8 лет)*."""
    first, last = _start(parts), parts.last
    if parts.value("unit") == "D":
        first -= 2
    elif parts.is_a(last, "num.*") and parts.is_a(last + 1, "unit.day.*"):
        last += 2
    return parts.is_a(first - 1, "open") and parts.is_a(last, "close")


def _from_birth(parts: Parts) -> bool:
    """*10 лет от роду*, *умер в 90 лет*."""
    if parts.is_a(parts.last, "out") and parts.word(parts.last + 1) == "роду":
        return True
    before = _start(parts) - 1
    if parts.word(before - 1).startswith(stems("length")):
        return False  # на срок в пять лет
    return parts.is_a(before, "in") and parts.text("unit") in _YEARS


def changes(parts: Parts, reach: int = _NEAR) -> bool:
    """Whether a length is said to grow or shrink: *срок сокращён с пяти до трёх лет*."""
    return _told_near(parts, (*stems("change"), *stems("prolongation")), reach)


def grows(parts: Parts) -> bool:
    """Whether an amount is said to grow or shrink: *индекс вырос до 21.10*, not *приём продлён до 24.10*."""
    return _told_near(parts, stems("change"), _NEAR)


def _told_near(parts: Parts, beginnings: tuple[str, ...], reach: int) -> bool:
    return any(parts.word(index).startswith(beginnings) for index in range(parts.first - reach, parts.first))


def qualifies_being(parts: Parts) -> bool:
    """Whether the adjective belongs to somebody: *24-летний игрок*, *пятилетняя Маша*, *90-летний юбилей*.

    What stands between (*24-летний российский игрок*) is passed over; where no noun
    follows at all, somebody is meant.
    """
    dative = parts.word(parts.last - 1).endswith("ему")
    for index in range(parts.last, parts.last + _NEAR):
        readings = parts.readings(index)
        if not readings or parts.raw(index)[0].isupper():
            return True
        if any(reading.has("NOUN", "anim") and reading.score > 0.02 for reading in readings):  # noqa: PLR2004
            return True
        if dative and any(reading.has("NOUN", "anim", "datv") for reading in readings):
            return True  # 94-летнему политику
        if readings[0].pos not in {"ADJF", "PRTF", "ADVB"}:
            return readings[0].pos != "NOUN" or parts.word(index).startswith(stems("occasion"))
    return True
