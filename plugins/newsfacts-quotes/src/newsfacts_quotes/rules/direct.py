"""Direct speech right after its cue, or on its own."""

from __future__ import annotations

import attrs

from newsfacts_quotes import lexicon, sources, ways
from newsfacts_quotes.cues import Cue, plain_cue
from newsfacts_quotes.forms import Form
from newsfacts_quotes.reports import Report
from newsfacts_quotes.rules.colons import introduced_by, quotations_after
from newsfacts_quotes.sources import subjects
from newsfacts_quotes.sources.source import Source, SourceType
from newsfacts_quotes.text import phrases, segments
from newsfacts_quotes.text.marks import Quotation
from newsfacts_quotes.text.pieces import without_connective
from newsfacts_quotes.text.quoted import is_speech
from newsfacts_quotes.text.view import Unit, View

_ENDS = frozenset(("!", "?", "…", "..."))
_SUCH = frozenset(("таков", "такова", "таково", "таковы"))
"""With these words are called something: *«…» — **таков** ответ жителей*."""

_TO_VERB = 12
"""How far before *словами* the verb may stand."""
_TO_NOUN = 4
"""How far behind the dash a noun may call the words a message."""


def attached(view: View, unit: Unit, cue: Cue) -> Report | None:
    """*Он закончил, сказав "Мы еще вернемся"*: speech right after its cue, without a colon."""
    quotation = view.quotation_from(cue.last) if cue.last < unit.last else None
    if quotation is None or cue.negated or cue.form is Form.PARTICIPLE:
        return None
    if cue.takes("shout") or _is_shown(view, cue, quotation) or _with_words(view, cue):
        return _shouted(view, unit, cue)
    if not cue.takes("direct") or not is_speech(view, quotation):
        return None
    report = introduced_by(view, unit, cue, cue.last)
    return attrs.evolve(report, rule=ways.ATTACHED, pieces=((quotation.start, quotation.end),))


def _is_shown(view: View, cue: Cue, quotation: Quotation) -> bool:
    """Whether people show what they say: *вышли с **плакатами** «Мы не молчим»*, not *«Родина-мать»*."""
    shown = cue.takes("sign") and view.has(cue.verb, "NOUN", "ablt")
    return shown and view.has_predicate(quotation.first, quotation.last)


def _with_words(view: View, cue: Cue) -> bool:
    """Whether *со словами* leads to speech: *Со **словами** «Мы готовы» мэр вышел*; *ответил **словами***."""
    if cue.lemma != "слово" or not view.has(cue.verb, "NOUN", "ablt", "plur"):
        return False
    start = segments.start(view, cue.first, max(cue.first - _TO_VERB, 0))
    told = any(view.is_told(k) for k in range(start, cue.first))
    return told or any(view.words[k] in {"с", "со"} for k in range(max(cue.first - 2, 0), cue.first))


def _shouted(view: View, unit: Unit, cue: Cue) -> Report | None:
    """*Трибуны скандировали «Шайбу» и «Вперёд»*; *встретили его криками «Позор»*."""
    speech = quotations_after(view, cue.last - 1, unit.last)
    if speech is None:
        return None
    report = introduced_by(view, unit, cue, cue.last)
    source = report.source or who_acts(view, speech[1], unit.last)
    return attrs.evolve(report, rule=ways.ATTACHED, pieces=(speech,), source=source) if source else None


def who_acts(view: View, first: int, last: int) -> Source | None:
    """Who does something with these words: *Со словами «Мы готовы» **мэр** вышел*."""
    verb = next((k for k in range(first, last) if view.is_told(k)), None)
    if verb is None:
        return None
    cue = plain_cue(view, verb)
    return subjects.left_of(view, cue, first) or subjects.right_of(view, cue, last)


def with_these_words(view: View, first: int, last: int) -> Source | None:
    """Who acts with words that have just been told: *«…», — **с этими словами** мэр ушёл*."""
    start = first + (view.words[first] in {"с", "со"})
    pointed = view.at(start, last).low in {"этими", "такими"} and view.at(start + 1, last).low == "словами"
    return who_acts(view, start + 2, last) if pointed else None


def alone(view: View, unit: Unit, *, introduced: bool = False) -> Report | None:
    """A sentence of its own in quotation marks, whose speaker the context tells."""
    start = without_connective(view, unit.first, unit.last)
    quotation = view.quotation_from(start) if start < unit.last else None
    if quotation is None or not (introduced or is_speech(view, quotation) or _goes_on(view, quotation)):
        return None
    last = quotation
    while last.end < unit.last:
        following = view.quotation_from(last.end)
        if following is None:
            break
        last = following
    if any(view.is_word(index) for index in range(last.end, unit.last)):
        return None
    return Report(rule=ways.ALONE, unit=unit, anchor=unit.first, pieces=((quotation.start, last.end),))


def unsigned(view: View, unit: Unit) -> Report | None:
    """Speech before a comma, a dash and words that name no speaker: *«…», — раздалось из динамика*."""
    quotation = view.quotation_from(unit.first)
    if quotation is None or quotation.end + 1 >= unit.last:
        return None
    set_off = view.words[quotation.end] == ","
    dash = quotation.end + set_off
    asked = view.words[quotation.last - 1] in _ENDS
    author = dash + 1 < unit.last and view.is_dash(dash) and view.tokens[dash + 1].text[:1].islower()
    pointed = author and with_these_words(view, dash + 1, unit.last) is not None
    if not author or not (set_off or asked or pointed or view.words[dash + 1] in _SUCH):
        return None
    told = any(view.is_finite(k) for k in range(dash + 1, unit.last) if view.outside(k))
    source = _message(view, dash + 1, unit.last) or with_these_words(view, dash + 1, unit.last)
    source = source or _answer(view, dash + 1, unit.last)
    if not told and (source is None or source.last == source.head + 1):
        return None
    piece = (quotation.start, quotation.end)
    return Report(rule=ways.UNSIGNED, unit=unit, anchor=dash, source=source, pieces=(piece,))


def _answer(view: View, first: int, last: int) -> Source | None:
    """Whose answer it is: *«…» — таков ответ **жителей***."""
    noun = first + 1
    if view.words[first] not in _SUCH or not view.at(noun, last).has("NOUN", "nomn"):
        return None
    return sources.genitive(view, noun + 1, last)


def _message(view: View, first: int, last: int) -> Source | None:
    """What the words are called: *«…», — пришло **сообщение** от МЧС*; *«…», — **письмо Ивана Петрова***."""
    known = lexicon.words("documents.txt")
    near = (k for k in range(first, min(first + _TO_NOUN, last)) if view.lemma(k) in known)
    head = next((k for k in near if view.outside(k) and view.has(k, "NOUN", "nomn")), None)
    if head is None:
        return None
    return Source(head, phrases.end_of(view, head, last), head, SourceType.NOMINAL)


def _goes_on(view: View, quotation: Quotation) -> bool:
    """Whether the speech of the paragraph before is not closed yet."""
    number = view.quote_at[quotation.start]
    before = view.quotations[number - 1] if number else None
    return before is not None and before.end == before.last == quotation.start
