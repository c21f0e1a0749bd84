"""Reports whose cue stands beside the content, in a parenthesis: *…, сообщил X*; *По словам X, …*."""

from __future__ import annotations

from newsfacts_quotes import phrases, sources
from newsfacts_quotes.cues import Cue, Form, verb_cue
from newsfacts_quotes.reports import Piece, Report, content, end_of_unit, trimmed, without_connective
from newsfacts_quotes.sources import Source, SourceType
from newsfacts_quotes.view import Unit, View

_BEFORE_CUE = 8
_SUBORDINATORS = frozenset(("что", "чтобы", "то", "если", "когда", "хотя", "поскольку"))
_CORRELATES = frozenset(("вопрос", "вопросы", "того", "тем", "то", "так", "такой", "такие", "такими", "перед", "после"))
_LONGEST_APPOSITION = 14
_LONG = 4


def parenthesis(view: View, unit: Unit, cue: Cue) -> Report | None:
    """*Завод построят, сообщил мэр*; *завод, отметил он, построят*."""
    start = phrases.segment_start(view, cue.first, unit.first)
    if not _usable(cue) or start == unit.first or not _bare_before(view, start, cue):
        return None
    end = end_of_unit(view, unit)
    stop = _region_end(view, cue.last, end)
    source = _after(view, cue, stop)
    if source is None and stop < end:
        stop = _past_connective(view, stop, end)
        source = _after(view, cue, stop)
    stop = _past_asides(view, stop, end, "nomn") if source else stop
    source = _named_later(view, cue, source, stop, end) or source
    if source and source.last > stop:
        stop = _region_end(view, source.last, end)
    spoken = view.is_dash(start - 1) and start > unit.first + 2 and not view.outside(_before_dash(view, start))
    if not spoken and (source is None or not cue.takes("что", "inf", "cite", "impersonal")):
        return None
    if spoken:
        stop = _next_speech(view, stop, end)
    return _around(view, unit, cue, source, (start, stop), "parenthesis")


def _next_speech(view: View, stop: int, end: int) -> int:
    """Where direct speech goes on after the author's words, however long these are."""
    for index in range(stop, end):
        if view.quotation_from(index) and view.is_dash(index - 1):
            return index
    return end


def _past_connective(view: View, stop: int, end: int) -> int:
    """The end of the reporting clause over a word set apart: *говорится, в частности, в докладе*."""
    after = without_connective(view, stop + 1, end)
    return _region_end(view, after, end) if after > stop + 1 else stop


def _usable(cue: Cue) -> bool:
    return cue.takes("direct") and cue.form in {Form.FINITE, Form.PASSIVE} and not cue.negated


def _before_dash(view: View, start: int) -> int:
    """The token before *, –* and the author's words."""
    index = start - 1
    while index > 0 and view.outside(index) and (view.words[index] == "," or view.is_dash(index)):
        index -= 1
    return index


def _named_later(view: View, cue: Cue, source: Source | None, stop: int, end: int) -> Source | None:
    """A name after commas inside the post: *сообщил глава отдела льгот, пенсий и пособий **Иван Петров***."""
    if source and source.type is not SourceType.NOMINAL:
        return None
    for _ in range(2):
        if stop >= end or view.words[stop] != ",":
            return None
        following = _region_end(view, stop + 1, end)
        named = next((view.named[k] for k in range(stop + 1, following) if k in view.named and view.named[k].nominative), None)
        if view.has_predicate(stop + 1, named.first if named else following):
            return None
        if named:
            closes = named.last >= following
            return sources.of_named(named) if closes and named.first > stop + 1 else None
        stop = following
    return None


def as_reported(view: View, unit: Unit, cue: Cue) -> Report | None:
    """*Как сообщил мэр, завод построят*; *завод, как стало известно ТАСС, построят*."""
    start = phrases.segment_start(view, cue.first, unit.first)
    like = view.words[start] == "как" or (view.words[start] in {"и", "а"} and view.words[start + 1] == "как")
    if not like or not _usable(cue) or cue.first - start > _BEFORE_CUE:
        return None
    end = end_of_unit(view, unit)
    ties = start == without_connective(view, unit.first, end)
    if not ties and start > unit.first + 1 and view.words[start - 2] in _CORRELATES:
        return None
    stop = _region_end(view, cue.last, end)
    source = sources.of_verb(view, cue, unit, stop, after=True)
    source = source if source is None or source.last > start else None
    if source is None and (not cue.takes("impersonal") or cue.lemma == "говориться"):
        return None
    source = _named_later(view, cue, source, stop, end) or source
    if source and source.last > stop:
        stop = _region_end(view, source.last, end)
    told = max(source.last, cue.last) if source else cue.last
    if (stop == end and ties) or view.has_predicate(told, stop):
        stop = told  # the comma after the reporting clause is missing
    return _around(view, unit, cue, source, (start, _past_asides(view, stop, end, "nomn")), "as-reported")


def _after(view: View, cue: Cue, stop: int) -> Source | None:
    if cue.form is Form.PASSIVE:
        return sources.document(view, cue.last, stop)
    if cue.takes("impersonal"):
        return sources.place(view, cue.last, stop, any_noun=True)
    cited = _cited(view, cue, stop) if cue.takes("cite") else None
    if cited or (cue.takes("cite") and cue.takes("object")):
        return cited
    found = sources.right_of(view, cue, stop)
    if found is None and cue.number == "plur":
        found = sources.place(view, cue.last, stop)
    return found


def _cited(view: View, cue: Cue, stop: int) -> Source | None:
    """Whose words are quoted: *цитирует **чиновника** "Интерфакс"*, *цитируют СМИ слова **Байдена***."""
    found = _words_of(view, cue, stop)
    if found or cue.lemma not in {"цитировать", "процитировать"}:
        return found
    return sources.genitive(view, cue.last, _to_mark(view, cue.last, stop), "accs")


def _words_of(view: View, cue: Cue, stop: int) -> Source | None:
    for index in range(cue.last, stop):
        if view.words[index] in {"слова", "мнение", "заявление", "комментарий", "высказывание"}:
            return sources.genitive(view, index + 1, stop)
    return None


def _to_mark(view: View, first: int, stop: int) -> int:
    return next((index for index in range(first, stop) if view.quotation_from(index)), stop)


def _bare_before(view: View, start: int, cue: Cue) -> bool:
    """Whether nothing but adverbs and prepositional phrases stands between the break and the cue."""
    if cue.first - start > _BEFORE_CUE or any(word.startswith("котор") for word in view.words[start : cue.first]):
        return False
    index = start
    while index < cue.first:
        after = phrases.skip(view, index, cue.first)
        pos = view.readings(index)[0].pos if view.is_word(index) else ""
        if after == index + 1 and pos not in {"ADVB", "PRCL", "INTJ", "NPRO"} and view.words[index] not in {"также", "позже"}:
            return False
        if pos == "NPRO" and view.has(index, "nomn"):
            return False
        index = after
    return True


def _region_end(view: View, index: int, end: int) -> int:
    """Where a reporting clause ends: at a comma, or at a stop or dash before more content."""
    depth = 0
    while index < end:
        word = view.words[index]
        if view.outside(index):
            depth += (word == "(") - (word == ")" and depth > 0)
            ends = word in {",", ":", ";"} or (word in {".", "!", "?"} and index + 1 < end and not phrases.is_glued(view, index))
            if not depth and (ends or (view.is_dash(index) and _before_content(view, index, end))):
                return index
        index += 1
    return end


def _before_content(view: View, dash: int, end: int) -> bool:
    after = dash + 1
    return after < end and (view.is_mark(after) or (view.tokens[after].text[:1].isupper() and after not in view.named))


def phrase(view: View, unit: Unit, cue: Cue) -> Report | None:
    """*По словам мэра, завод построят*; *завод, по данным ТАСС, построят*; *по его мнению, …*."""
    end = end_of_unit(view, unit)
    source = sources.possessive(view, cue)
    if source is None:
        stop = _region_end(view, cue.last, end)
        source = sources.genitive(view, cue.last, stop)
        if source is None:
            return None
    stop = _region_end(view, max(cue.last, source.last), end)
    if stop == end and cue.first != unit.first and view.words[cue.first - 1] == ",":
        stop = end
    elif view.has_predicate(max(source.last, cue.last), stop) or (
        stop == end and cue.first == without_connective(view, unit.first, end)
    ):
        stop = max(source.last, cue.last)
    stop = _past_asides(view, stop, end, "gent")
    return _around(view, unit, cue, source, (cue.first, stop), "according-to")


def _past_asides(view: View, stop: int, end: int, case: str) -> int:
    """Over the relative clauses and appositions that belong to a source in *case*."""
    while stop + 1 < end and view.words[stop] == ",":
        following = phrases.comma(view, stop + 1, end)
        first, second = view.words[stop + 1], view.words[min(stop + 2, end - 1)]
        relative = first.startswith("котор") or second.startswith("котор") or first == "где"
        other = "gent" if case == "nomn" else "nomn"
        participle = view.has(stop + 1, "PRTF", case) and not view.has(stop + 1, "PRTF", other)
        participle = participle and not view.has_predicate(stop + 1, following)
        person = _is_person(view, stop + 1, following, case)
        apposition = person and (
            not view.has_predicate(stop + 1, following)
            and following - stop <= _LONGEST_APPOSITION
            and not view.has(stop + 1, other)
        )
        dated = view.words[stop + 1].isdigit() and following - stop <= 4
        if following >= end or not (relative or participle or apposition or dated):
            break
        stop = following
    return stop


def _is_person(view: View, first: int, end: int, case: str) -> bool:
    """Whether an apposition begins with a noun for a person: *, глава комитета,*."""
    head = phrases.head_from(view, first, end, case)
    return head is not None and view.has(head, "NOUN", "anim", case)


def _around(
    view: View, unit: Unit, cue: Cue, source: Source | None, region: Piece, rule: str
) -> Report | None:
    """The report with what stands before and after the parenthesis."""
    start, stop = region
    end = end_of_unit(view, unit)
    subordinate = _subordinate(view, start, unit)
    left = () if subordinate else _left(view, unit, start)
    if left and not view.has_predicate(*left[0]) and _leads_to_cue(view, stop, end):
        return None
    right = () if left and _closed(view, stop, end) else content(view, (stop, end))
    if left and right:
        left = ((_own_clause(view, *left[0]), left[0][1]),)
    pieces = left + right
    if not pieces or (rule == "parenthesis" and left and not right and not _is_clause(view, *left[0])):
        return None
    if left and left[0][1] - left[0][0] <= 2 and view.words[left[0][0]] in {"об", "о"}:
        return Report(rule="reference", unit=unit, anchor=start, cue=cue, source=source, reference=True)
    dashed = view.is_dash(unit.first) and start > unit.first and view.is_dash(start - 1)
    return Report(
        rule=rule,
        unit=unit,
        anchor=start,
        cue=cue,
        source=source,
        pieces=pieces,
        tag=not right,
        runs=bool(right),
        dashed=dashed,
    )


def _leads_to_cue(view: View, stop: int, end: int) -> bool:
    """Whether another's report follows: *полиция, по данным газеты, **отметила**, что*."""
    after = stop + 1
    cue = verb_cue(view, after, end) if after < end and view.is_word(after) and view.is_finite(after) else None
    return cue is not None and cue.takes("что")


def _subordinate(view: View, start: int, unit: Unit) -> bool:
    """Whether the parenthesis follows a conjunction, so that only what comes after it is reported."""
    before = start - 2 if start > unit.first and view.words[start - 1] == "," else start - 1
    return before >= unit.first and (view.words[before] in _SUBORDINATORS or view.words[before].startswith("котор"))


def _is_clause(view: View, first: int, last: int) -> bool:
    """Whether something is said: a predicate, an infinitive, a nominative or a quotation."""
    return any(
        not view.outside(k) or view.is_predicate(k) or k in view.named or view.has(k, "INFN") or _is_nominative(view, k)
        for k in range(first, last)
        if view.is_word(k) and not (k > first and view.has(k - 1, "PREP"))
    )


def _is_nominative(view: View, index: int) -> bool:
    likeliest = view.readings(index)[0]
    return likeliest.pos in {"NOUN", "NPRO"} and view.has(index, likeliest.pos, "nomn") and not likeliest.has("gent")


def _left(view: View, unit: Unit, start: int) -> tuple[Piece, ...]:
    """What stands before the parenthesis, without a connective and without an earlier clause."""
    piece = trimmed(view, unit.first, start)
    if piece is None:
        return ()
    first = without_connective(view, *piece)
    quotation = view.quotation_at(piece[1] - 1)
    if quotation and quotation.start > first and view.words[quotation.start - 1] == ":" and quotation.last - quotation.first > _LONG:
        first = quotation.start
    if first >= piece[1]:
        return ()
    return content(view, (first, piece[1]))


def _own_clause(view: View, first: int, last: int) -> int:
    """Where a last clause begins that has only its subject so far: *…, и **рост**, по словам X, продолжится*."""
    for index in range(last - 1, first, -1):
        if view.is_predicate(index) or not view.outside(index):
            return first
        if view.words[index] in {"и", "а", "но"} and view.words[index - 1] == ",":
            return index + 1
    return first


def _closed(view: View, stop: int, end: int) -> bool:
    """Whether what follows the reporting clause belongs to it, and is no content."""
    after = stop
    while after < end and view.outside(after) and (view.words[after] in ",.;:" or view.is_dash(after)):
        after += 1
    if after >= end:
        return True
    if view.words[stop] == ":" or (view.words[stop] == "," and view.words[after] in {"что", "чтобы"}):
        return True
    cue = verb_cue(view, after, end) if view.is_word(after) and view.is_finite(after) else None
    if cue and cue.takes("что", "direct"):
        return True
    if any(view.is_dash(k) for k in range(stop, after)) or view.is_mark(after):
        return False
    second = view.words[min(after + 1, end - 1)]
    if view.words[after].startswith("котор") or second.startswith("котор"):
        return True
    pos = view.readings(after)[0].pos if view.is_word(after) else ""
    if pos == "GRND" or (pos == "PRTF" and phrases.comma(view, after, end) == end):
        return True
    return not view.has_predicate(after, end) and not any(
        view.is_word(k) and view.readings(k)[0].pos == "INFN" for k in range(after, end)
    )
