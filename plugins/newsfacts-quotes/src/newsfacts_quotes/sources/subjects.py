"""The subject of a reporting verb, after it or before it."""

from __future__ import annotations

from newsfacts_quotes import lexicon
from newsfacts_quotes.cues import Cue
from newsfacts_quotes.sources import agreement
from newsfacts_quotes.sources.nominatives import PRONOUNS, agrees_as_name, subject_at
from newsfacts_quotes.sources.relatives import antecedent
from newsfacts_quotes.sources.set_apart import is_adverb, is_set_apart
from newsfacts_quotes.sources.source import Source, SourceType, of_named, of_pronoun
from newsfacts_quotes.text import phrases, quoted, segments
from newsfacts_quotes.text.characters import in_latin
from newsfacts_quotes.text.pieces import without_connective
from newsfacts_quotes.text.skipping import skip
from newsfacts_quotes.text.view import Named, View

_DESCRIPTIONS = 3
"""How many descriptions between commas are passed: ***Вера Тихая**, певица, жена вратаря, сказала*."""
_OBLIQUE_RELATIVES = frozenset(("которого", "которую", "которых", "которым", "которой", "которому"))
"""Relatives that are no subject: *Петров, **которого** газеты называют*."""

_EITHER_RELATIVES = frozenset(("который", "которое", "которые"))
"""Relatives that are no subject where another follows: *остров, **который** японцы считают своим*."""


def right_of(view: View, cue: Cue, end: int) -> Source | None:
    """The subject after the cue: *…, сообщил журналистам глава МЧС Иван Петров*.

    Args:
        view: The text.
        cue: The reporting word.
        end: Where its clause ends.
    """
    found = _nominative(view, cue, cue.last, end)
    caseless = found and (_shows_no_case(view, found.head) or view.is_mark(found.first))
    if found and caseless and found.last < end:
        # *сообщил ТАСС источник в полиции*: a name that shows no case is who was told
        found = subject_at(view, cue, found.last, end) or found
    return found and _with_name(view, cue, found, end)


def _shows_no_case(view: View, index: int) -> bool:
    text = view.tokens[index].text
    return view.has(index, "Fixd") or text.isupper() or in_latin(text)


def subject_from(view: View, cue: Cue, index: int, end: int) -> Source | None:
    """The subject that begins with a token, by its name where an apposition tells it."""
    found = subject_at(view, cue, index, end)
    return found and _with_name(view, cue, found, end)


def main_subject(view: View, index: int, end: int) -> Source | None:
    """The name, *он* or noun for somebody that begins with a token, with its finite verb right after it."""
    named = view.named.get(index)
    head = None if named else phrases.head_from(view, index, end, "nomn")
    if view.words[index] in PRONOUNS:
        found = of_pronoun(index)
    elif named and named.nominative:
        found = of_named(named)
    elif head is not None and view.has(head, "NOUN", "anim", "nomn", "sing"):
        found = Source(index, phrases.end_of(view, head, end), head, SourceType.NOMINAL)
    else:
        return None
    after = found.last
    while view.at(after, end).has("PREP"):
        after = skip(view, after, end)
    return found if view.at(after, end).is_finite else None


def _nominative(view: View, cue: Cue, first: int, end: int) -> Source | None:
    """The first phrase in the nominative that agrees with the cue among ``[first, end)``."""
    index = first
    while index < end:
        source = subject_at(view, cue, index, end)
        if source:
            return source
        if view.is_finite(index) and index > first:
            return None
        index = skip(view, index, end)
    return None


def _with_name(view: View, cue: Cue, source: Source, end: int) -> Source:
    """The name that an apposition ends in, where there is one: *директор ФПС генерал **Иван Петров***."""
    if source.type is not SourceType.NOMINAL:
        return source
    index = source.head + 1
    found = source
    while index < end:
        named = view.named.get(index)
        if named and (agreement.is_namesake(view, index) or _is_bearers(view, source, named)):
            index = named.last
            continue
        if named and named.nominative and agreement.agrees_person(view, named, cue):
            found = of_named(named)  # the last: *врач Хиллари Клинтон **Лиза Бардек***
        if named:
            index = named.last
            continue
        ends = found.named and (segments.is_break(view, index) or view.words[index] == "и")
        if ends or view.is_finite(index) or view.words[index] in {"что", "который"}:
            break
        index += 1
    return found


def _is_bearers(view: View, source: Source, named: Named) -> bool:
    """Whether a name right behind a noun that means no person is whose it is: ***семья** Биби сказала*."""
    head = source.head
    beside = named.first == head + 1 and view.has(named.last - 1, "Fixd", "gent")
    thing = view.has(head, "NOUN", "inan") and not view.has(head, "NOUN", "anim")
    return beside and thing and view.lemma(head) not in lexicon.words("traits.txt")


def left_of(view: View, cue: Cue, first: int) -> Source | None:
    """The subject before the cue, over relative clauses and converbs in between."""
    end = cue.first
    near = {end, _before_inserted(view, end, first)}
    while end > first:
        start = segments.start(view, end, first)
        if view.is_relative(start) and end in near:
            own = _last_subject(view, cue, start + 1, end)
            if view.words[start] in _OBLIQUE_RELATIVES or (own and view.words[start] in _EITHER_RELATIVES):
                return own
            return antecedent(view, cue, start, first)
        if not is_set_apart(view, start, end) or end == cue.first:
            source = _last_subject(view, cue, start, end)
            source = source and (_before_relative(view, cue, source, start, first) or source)
            if source and not _is_carried(view, cue, source, start):
                return _whom_it_calls(view, cue, source, first) or source
        end = _before_bracket(view, start - 1, first)
    return _beside(view, cue, first)


def _before_relative(view: View, cue: Cue, source: Source, start: int, first: int) -> Source | None:
    """Whom a relative clause describes, where the name behind it may be a genitive.

    *Иван Петров, который ушёл, после слов Верди заявил*.
    """
    comma = start - 1
    if comma <= first or view.words[comma] != "," or not _may_be_owner(view, source):
        return None
    clause = segments.start(view, comma, first)
    subject = view.words[clause] in _EITHER_RELATIVES | {"которая"} and view.has_predicate(clause, comma)
    found = antecedent(view, cue, clause, first) if subject else None
    return found if found and found.named and agreement.agrees_person(view, found.named, cue) else None


def _may_be_owner(view: View, source: Source) -> bool:
    """Whether a name that shows no case follows a noun that a preposition governs: *после слов **Верди***."""
    before = source.first - 1
    if source.named is None or not agreement.hides_case(view, source.named):
        return False
    noun = view.at(before)
    return noun.has("NOUN", "inan") and not noun.has("nomn", "sing") and view.at(before - 1).pos == "PREP"


def _before_inserted(view: View, index: int, first: int) -> int:
    """Before a connective that commas set apart there: *которые**, в частности,** заявили*."""
    comma = index - 1
    start = segments.start(view, comma, first)
    apart = first < start < comma and view.words[comma] == view.words[start - 1] == ","
    return start - 1 if apart and without_connective(view, start, comma) == comma else index


def _whom_it_calls(view: View, cue: Cue, source: Source, first: int) -> Source | None:
    """The name to which commas add descriptions: ***Вера Тихая**, певица, жена вратаря, сказала*."""
    end = segments.end(view, source.last, cue.first)
    for _ in range(_DESCRIPTIONS):
        start = segments.start(view, end, first)
        set_off = first < start < end < cue.first and view.words[start - 1] == view.words[end] == ","
        if source.type is not SourceType.NOMINAL or not set_off or not _describes(view, start, end):
            return None
        named = view.named_end.get(start - 2)
        if named:
            fits = named.nominative and agreement.agrees_person(view, named, cue)
            return of_named(named) if fits else None
        end = start - 1
    return None


def _describes(view: View, first: int, last: int) -> bool:
    """Whether a segment says who somebody is: a noun for a person in the nominative, and no verb."""
    head = phrases.head_from(view, first, last, "nomn")
    return head is not None and view.has(head, "NOUN", "anim") and not view.has_predicate(first, last)


def _is_carried(view: View, cue: Cue, source: Source, start: int) -> bool:
    """Whether a thing is the object of the verb before it: *…, **несли факелы** и скандировали*."""
    thing = source.type is SourceType.NOMINAL and view.has(source.head, "NOUN", "inan", "accs")
    joined = view.at(source.last, cue.first).low == "и"
    return thing and joined and source.first - 1 == start > 0


def _beside(view: View, cue: Cue, first: int) -> Source | None:
    """A name in quotation marks right before the cue: *в июне **«Север»** заявил*."""
    index = cue.first - 1
    while index > first and is_adverb(view, index):
        index -= 1
    quotation = view.quotation_at(index) if index >= first else None
    if quotation is None or not quoted.is_name(view, quotation):
        return None
    shows = view.has(index - 1, "nomn") and not view.has(index - 1, "gent")
    if not shows or not agrees_as_name(view, cue, quotation) or _bears(view, quotation.start - 1):
        return None
    return Source(quotation.start, quotation.end, quotation.first, SourceType.NOMINAL)


def _bears(view: View, index: int) -> bool:
    """Whether a name after the token is the noun's own, or a preposition's: *в офисе **сети** «Лето»*."""
    word = view.at(index)
    placed = word.has("Geox") or word.lemma in lexicon.words("times.txt")
    return word.has("PREP") or (word.pos == "NOUN" and not placed)


def modified(view: View, cue: Cue, first: int) -> Source | None:
    """What a participle belongs to: *примкнул к **меньшинству**, считающему, что*."""
    start = cue.first
    while start > first and is_adverb(view, start - 1):
        start -= 1
    if view.has(cue.first, "nomn") or start - 2 < first or view.words[start - 1] != ",":
        return left_of(view, cue, first)
    return antecedent(view, cue, start, first)


def _before_bracket(view: View, index: int, first: int) -> int:
    """The token itself, or the opening bracket if a closing one stands there."""
    if view.at(index).low != ")":
        return index
    depth = 0
    for k in range(index, first - 1, -1):
        depth += (view.words[k] == ")") - (view.words[k] == "(")
        if not depth:
            return k
    return index


def _last_subject(view: View, cue: Cue, start: int, end: int) -> Source | None:
    """The last agreeing nominative of a segment, names before descriptions."""
    found: Source | None = None
    index = start
    while index < end:
        source = subject_at(view, cue, index, end)
        if source is None:
            index = skip(view, index, end)
            continue
        found = (
            _with_name(view, cue, source, end)
            if found is None or (source.named and not (found.named and _may_be_owner(view, source)))
            else found
            if _is_object(view, found, source) or found.named
            else _better(view, found, source)
        )
        index = max(found.last, source.last)
    if found is None and start < end - 1 and end == cue.first and agreement.are_before(view, end - 1, cue):
        return subject_at(view, cue, end - 1, end)  # *о пожаре **власти** сообщили*
    return found


def _is_object(view: View, found: Source, source: Source) -> bool:
    """Whether a thing is what the first one acts on: ***Турция** осудила **обстрел** и считает*."""
    thing = source.type is SourceType.NOMINAL and view.has(source.head, "NOUN", "inan", "accs")
    return thing and any(view.is_finite(k) for k in range(found.last, source.first))


def _better(view: View, found: Source, source: Source) -> Source:
    """Of two nominatives in one segment, the likelier subject."""
    if found.type is SourceType.NAMED:
        return found
    if source.type is SourceType.PRONOUN or not view.has(found.head, "nomn", "anim"):
        return source
    return found
