"""How far a noun phrase reaches: its attributes before the noun, and what depends on it behind."""

from __future__ import annotations

from newsfacts_russian.noun_phrases import governed_end, listed_end
from newsfacts_russian.spelling import fold
from newsfacts_russian.words import CASES

from newsfacts_quotes import lexicon
from newsfacts_quotes.text.accounts import account_end
from newsfacts_quotes.text.characters import in_latin
from newsfacts_quotes.text.quoted import is_name
from newsfacts_quotes.text.skipping import is_latin, past_genitives, skip
from newsfacts_quotes.text.view import View

_ATTRIBUTES = ("ADJF", "PRTF")
_MOST_ATTRIBUTES = 6
"""So many tokens stand before a noun, and in the part of a list before *и*."""
_PAGES = frozenset(("сайт", "страница", "страничка", "портал"))
_TIMELY = frozenset(("в", "во", "на", "за", "от", "к", "до", "после"))
_WHEN = frozenset(("позднее", "ранее"))
"""Adverbs that look like attributes: ***позднее** неназванный чиновник сказал*."""

_APOSTROPHES = frozenset(("'", "’", "ʼ", "`"))
_WHOSE = frozenset(("его", "ее", "их"))
_TOWNS = frozenset(("г", "гор", "пос", "пгт", "дер"))
_LOCAL = frozenset(("в", "во", "из", "по", "при", "на", "от", "среди"))


def head_from(view: View, index: int, end: int, case: str) -> int | None:
    """The noun of the phrase that begins at *index*, with its attributes before it, in *case*."""
    start = index
    while index < end and index - start < _MOST_ATTRIBUTES:
        if not view.is_word(index) or not view.outside(index):
            return None
        if _is_head(view, index, case) and not _modifies_next(view, index, end, case):
            return index
        counts = view.words[index].isdigit() or view.has(index, "NUMR", case)
        attribute = counts or view.modifies(index, case)
        attribute = attribute and view.words[index] not in _WHEN
        if not attribute and view.words[index] not in {"его", "ее", "их", "сам", "сама", "сами", "еще"}:
            return None
        if view.words[index] in {"один", "одна"} and view.at(index + 1, end).low == "из":
            return index
        index += 1
    return None


def _modifies_next(view: View, index: int, end: int, case: str) -> bool:
    """Whether a word that can be a noun is an attribute of the next: *в **военном** ведомстве*."""
    after = index + 1
    while after < end and view.pos(index) == "PRTF" and view.pos(after) == "ADVB":
        after += 1  # ***задержанный** накануне чиновник*
    while after < end and view.modifies(after, case) and not view.has(after, "NOUN"):
        after += 1  # ***другие** местные газеты*
    noun = view.at(after, end).has("NOUN", case)
    return noun and view.modifies(index, case)


def _is_head(view: View, index: int, case: str) -> bool:
    word = view.tokens[index].text
    if word[:1].isupper() and _is_bare_name(view, index):
        return True
    if view.lemma(index) in lexicon.words("substantives.txt") and view.modifies(index, case):
        return True
    if case == "nomn" and view.lemma(index) in lexicon.words("others.txt") and view.modifies(index, case):
        return True
    if case == "nomn" and _is_substantive(view, index):
        return True
    if not view.has(index, "NOUN", case):
        return False
    first = view.readings(index)[0]
    return first.pos in {"NOUN", "ADJF"} or word[:1].isupper()


def _is_substantive(view: View, index: int) -> bool:
    """Whether a participle in the plural stands for people: ***собравшиеся** кричали*."""
    participle = view.has(index, "PRTF", "nomn", "plur") and view.pos(index) in _ATTRIBUTES
    if not participle or view.at(index - 1).low == ",":
        return False
    after = index + 1
    if view.at(after).pos == "PREP":
        after = skip(view, after, len(view.words))  # ***наблюдающие** за рынком эксперты*
    return not view.at(after).has("nomn", "plur")


def end_of(view: View, head: int, end: int) -> int:
    """One past the phrase's last token: its genitives, names, and what *источник в …* takes after it."""
    index = _past_domain(view, head + 1, end)
    while index < end:
        after = _governed(view, head, index, end) or _continued(view, head, index, end)
        if after == index:
            break
        index = after
    return index


def _governed(view: View, head: int, index: int, end: int) -> int | None:
    """Past what a noun of the phrase takes with a preposition: *управлении по **борьбе с пожарами***."""
    last = governed_end(view.page, head, index, end)
    if last == index:
        return None
    last = max([last, *(view.named[k].last for k in range(index, last) if k in view.named)])
    return past_list(view, last, end)


def _is_communal(view: View, head: int) -> bool:
    """Whether a noun takes what stands behind it with any preposition: *источник в полиции*."""
    likely = view.forms[head].readings[:2]
    return view.words[head] in {"один", "одна"} or any(
        lexicon.lists(fold(each.lemma), "communal.txt", "parts.txt") for each in likely
    )


def _continued(view: View, head: int, index: int, end: int) -> int:
    """Past the next word or name of a phrase; the same index where the phrase ends."""
    quotation = view.quotation_from(index)
    if quotation:
        told = is_dative(view, quotation.first)  # *заявил мэр **«Волне»***
        return quotation.end if is_name(view, quotation) and not told else index
    last = _past_name(view, index, end)
    if last > index:
        return last  # *портал **4maps***
    if not view.is_word(index) or not view.outside(index):
        return index
    if _is_bare_name(view, index) or _is_called(view, index) or _numbers(view, index):
        return _past_domain(view, index + 1, end)
    document = view.lemma(index - 1) in lexicon.words("documents.txt")
    about = document and view.words[index] in {"о", "об", "к", "ко"}  # *в описании **к ролику***
    posted = document and _is_posted(view, index, end)
    placed = view.words[index] in _LOCAL and index + 1 < end and not view.words[index + 1].isdigit()
    if about or posted or (placed and _is_communal(view, head)):
        inner = skip(view, index, end)
        return index if _timely(view, index + 1, inner) and not posted else past_list(view, inner, end)
    return _past_dependent(view, index, end)


def _past_name(view: View, index: int, end: int) -> int:
    """Past somebody's name or account, or what follows *имени*; the same index without any."""
    if view.words[index] in {"им", "имени"}:
        return _past_namesake(view, index, end)
    if index in view.named:
        return view.named[index].last
    return max(past_town(view, index, end), account_end(view, index))


def _past_namesake(view: View, index: int, end: int) -> int:
    """Past the name that something bears: *университет **им. И. П. Павлова***."""
    after = index + 1 + (view.at(index + 1, end).low == ".")
    while after + 1 < end and len(view.words[after]) == 1 and view.words[after + 1] == ".":
        after += 2
    if after in view.named:
        return view.named[after].last
    capital = after < end and view.tokens[after].text[:1].isupper()
    return after + 1 if capital else index


def past_town(view: View, index: int, end: int) -> int:
    """Past a town behind its abbreviation: *мэр **г. Заречного***; the same index without any."""
    after = index + 2
    told = view.words[index] in _TOWNS and view.at(index + 1, end).low == "." and after < end
    return after + 1 if told and view.tokens[after].text[:1].isupper() else index


def is_dative(view: View, index: int) -> bool:
    """Whether a word can only say who is told: *«**Волне**»*."""
    return view.has(index, "datv") and not any(view.has(index, case) for case in ("nomn", "gent"))


def _is_posted(view: View, index: int, end: int) -> bool:
    """Whether a document stands on what belongs to somebody: *в объявлении **на дверях** театра*."""
    noun = index + 1
    if view.words[index] != "на" or not view.at(noun, end).has("NOUN", "loct"):
        return False
    if view.lemma(noun) in _PAGES:
        return True
    return _is_genitive(view, noun + 1, end)


def past_list(view: View, index: int, end: int) -> int:
    """Past the rest of a list: *по вопросам семьи**, спорта и отдыха***."""
    last = listed_end(view.page, index - _MOST_ATTRIBUTES, index, end)
    return past_genitives(view, last, end) if last > index else index


def _is_called(view: View, index: int) -> bool:
    """Whether a name follows the noun for what bears it: *журнал **Огонек***, *города **Воронеж***."""
    capital = view.tokens[index].text[:1].isupper()
    return capital and lexicon.lists(view.lemma(index - 1), "kinds.txt", "localities.txt")


def _numbers(view: View, index: int) -> bool:
    """Whether a number is part of the name before it: *канал **Directorate 4***."""
    return (
        view.words[index].isdigit() and is_latin(view, index - 1) and not _timely(view, index + 1, index + 2)
    )


def _is_bare_name(view: View, index: int) -> bool:
    """Whether a word shows no case: one in Latin letters, or an abbreviation in capitals."""
    text = view.tokens[index].text
    return text[:1].isalpha() and (in_latin(text) or (text.isupper() and len(text) > 1))


def _is_glued_name(view: View, apostrophe: int) -> bool:
    """Whether an apostrophe joins a Latin letter to a name: that of *L'Express*."""
    if view.words[apostrophe] not in _APOSTROPHES:
        return False
    before, after = apostrophe - 1, apostrophe + 1
    tokens = view.tokens
    glued = tokens[before].end == tokens[apostrophe].start and tokens[apostrophe].end == tokens[after].start
    return glued and is_latin(view, before) and is_latin(view, after)


def _past_dependent(view: View, index: int, end: int) -> int:
    """Past a genitive, or past *и* and a second one or a second name in quotation marks."""
    if view.words[index] in _WHOSE:  # *в **народе** его прозвали*, but *врачи его клиники*
        owned = _is_genitive(view, index + 1, end)
        return index + 1 if owned else index
    after = index + 1
    if view.lemma(index) == "один" and view.at(after, end).low == "из":
        return skip(view, after, end)  # *житель **одного из сёл** края*
    if _is_genitive(view, index, end) or view.modifies(index, "gent") or _is_unknown_name(view, index):
        return index + 1
    if view.words[index] != "и" or index + 1 >= end:
        return index
    second = view.quotation_from(index + 1) if view.is_mark(index - 1) else None
    if second and is_name(view, second):
        return second.end
    return index + 2 if _is_genitive(view, index + 1, end) else index


def _is_unknown_name(view: View, index: int) -> bool:
    """Whether a name that no dictionary has, in no nominative, follows a noun: *посольстве **Ольховии***."""
    word = view.at(index)
    guessed = word.pos == "NOUN" and not word.readings[0].known and not word.has("nomn")
    return guessed and view.tokens[index].text[:1].isupper() and view.at(index - 1).pos == "NOUN"


def _is_genitive(view: View, index: int, end: int) -> bool:
    word = view.at(index, end)
    them = word.low == "им"  # *мэр **им** обещает*: no abbreviation of *имени*
    return word.has("NOUN", "gent") and not word.has("VERB") and not word.has("PREP") and not them


def _past_domain(view: View, index: int, end: int) -> int:
    """Past *.ru* after a name, and past the rest of *L'Express*."""
    while index + 1 < end and (
        view.is_glued(index)
        or (view.words[index] == "." and view.is_initial(index))
        or _is_glued_name(view, index)
    ):
        index += 2
    return index


def _timely(view: View, first: int, last: int) -> bool:
    lemmas = (view.lemma(index) for index in range(first, min(last, len(view.words))))
    return any(each in lexicon.words("times.txt") or each in lexicon.words("venues.txt") for each in lemmas)


def start_of(view: View, head: int, first: int) -> int:
    """First token of the phrase: its attributes before the noun."""
    start, cases = head, [case for case in CASES if view.has(head, case)]
    while start > first and view.outside(start - 1) and view.modifies(start - 1):
        if cases and not any(view.modifies(start - 1, case) for case in cases):
            break  # *при **этом** ведомство заявило*
        start -= 1
    return start


def is_lone(view: View, first: int, head: int, last: int) -> bool:
    """Whether a phrase is a noun with adjectives only: no complement tells who is meant."""
    others = (index for index in range(first, last) if index != head)
    return not any(
        view.is_mark(index) or (view.is_word(index) and view.pos(index) not in {"ADJF", "PRTF", "ADVB"})
        for index in others
    )


def without_time(view: View, first: int, last: int) -> int:
    """The end of a phrase without *в пятницу* or *в эфире* after it."""
    for index in range(first + 1, last - 1):
        if view.words[index] in _TIMELY and _timely(view, index + 1, skip(view, index, last)):
            return index
    return last
