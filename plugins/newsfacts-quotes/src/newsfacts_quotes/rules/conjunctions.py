"""The conjunction that opens what a cue takes: *заявил, **что** …*; *спросил, **почему** …*."""

from __future__ import annotations

from newsfacts_quotes.cues import ANYBODY, Cue, noun_cue, verb_cue
from newsfacts_quotes.forms import Form
from newsfacts_quotes.text import segments
from newsfacts_quotes.text.pieces import without_connective
from newsfacts_quotes.text.view import View

CONJUNCTIONS = {"что": "что", "будто": "что", "якобы": "что", "чтобы": "чтобы"}
"""The conjunctions, with the frame that each one wants."""

CORRELATES = frozenset(("том", "тем", "то", "этом"))
"""To these a clause may be tied: *о **том**, что*."""

_CLAUSES = frozenset(("когда", "пока"))
_HOPS = 4
"""How many appositions and asides may stand between cue and conjunction."""


def to_conjunction(view: View, cue: Cue, end: int) -> int | None:
    """The comma before the conjunction that the cue takes, over appositions and asides."""
    index = cue.last
    if view.at(index).low == "что":
        return index - 1  # the comma is missing
    for _ in range(_HOPS):
        stop = segments.comma(view, index, end)
        if stop + 2 >= end or (index == cue.last and _tells_on(view, cue, stop)):
            return None
        if ":" in view.words[index:stop] or _concedes(view, cue, index, stop):
            return None
        if _takes_clause(view, cue, stop, end) and not _is_tied_elsewhere(view, cue, index, stop):
            return stop
        if not is_aside(view, stop + 1, end) or _rival(view, stop + 1, end):
            return None
        index = stop + 1
    return None


def _tells_on(view: View, cue: Cue, stop: int) -> bool:
    """Whether another verb follows in the clause; behind a noun, a converb: *отверг слова, **заявив***."""
    noun = cue.form is Form.NOUN
    return any(view.is_finite(k) or (noun and view.pos(k) == "GRND") for k in range(cue.last, stop))


def _concedes(view: View, cue: Cue, first: int, stop: int) -> bool:
    """Whether an aside has a clause of its own: *говорится в письме, **несмотря на то**, что*."""
    concession = view.pos(first) == "PREP" and view.words[first] not in {"о", "об"}
    return first > cue.last and view.words[stop - 1] in CORRELATES and concession


def _is_tied_elsewhere(view: View, cue: Cue, first: int, stop: int) -> bool:
    """Whether *том* belongs to the verb of a clause between: *план, цель которого **в том, что** …*."""
    between = first > cue.last and view.words[stop - 1] in CORRELATES
    return between and view.has_predicate(first, stop)


def _takes_clause(view: View, cue: Cue, stop: int, end: int) -> bool:
    """Whether the clause after a comma is what the cue takes."""
    if _is_anothers(view, cue, stop):
        return False
    word, before = view.words[stop + 1], view.words[stop - 1]
    frame = CONJUNCTIONS.get(word)
    if view.words[stop - 2 : stop] == ["за", "то"]:
        return word == "что" and cue.takes("за")  # *обвинили в поджоге **за то**, что*: why, and not what
    if before in CORRELATES and stop > cue.last:
        asked = word in segments.MANNERS or word in segments.QUESTIONS
        wanted = {"что": ("том", "что"), "чтобы": ("чтобы",)}.get(frame or "", ("как",) if asked else ())
        return cue.takes(*wanted)
    if before in {"того", "тому"}:
        return _takes_correlate(view, cue, stop)
    if cue.form is Form.NOUN and frame == "что":
        return cue.takes("том")  # *утверждения мэра, **что** цех закрыт*
    return cue.takes(frame) if frame else _asks(view, cue, stop, end)


def _is_anothers(view: View, cue: Cue, stop: int) -> bool:
    """Whether the clause after a comma is no report, or a noun's before the comma."""
    if view.words[stop + 1] in {"якобы", "будто"} and view.pos(stop + 2) == "PRTF":
        return True  # *шлюпки, якобы проверенные весной*
    if view.words[stop - 1] == "так" and stop - 1 >= cue.last:
        return True  # *пишет **так**, будто ей всё равно*
    if view.words[stop + 1] == "кто" and view.words[stop - 1] in ANYBODY:
        return True  # *привёл снимки **тех, кто** поддержал мэра*
    if view.words[stop - 1] == "то" and view.pos(stop - 2) != "PREP" and view.is_finite(stop + 2):
        return True  # *написала то, **что видела***
    # *ответил мэр с пояснением, что*
    return stop - 2 > cue.last and view.words[stop - 2] == "с" and noun_cue(view, stop - 1) is not None


def _takes_correlate(view: View, cue: Cue, stop: int) -> bool:
    """Whether *того* or *тому* is its own: *не исключила **того**, что*; *призвал **к тому**, чтобы*."""
    if view.words[stop - 1] == "того":
        return cue.last == stop - 1 and view.words[stop + 1] == "что" and cue.takes("что")
    return view.words[stop - 2] == "к" and view.words[stop + 1] == "чтобы" and cue.takes("чтобы")


def _asks(view: View, cue: Cue, stop: int, end: int) -> bool:
    """Whether an indirect question follows that the cue takes."""
    word = view.words[stop + 1]
    if cue.takes("как") and word in segments.MANNERS and _tells_manner(view, cue, stop, end):
        return True
    return cue.takes("ли") and (
        word in segments.QUESTIONS or "ли" in view.words[stop + 1 : min(stop + 5, end)]
    )


def _tells_manner(view: View, cue: Cue, stop: int, end: int) -> bool:
    """Whether *как* or *почему* follows the verb and its subject, and no *как сообщает ТАСС*."""
    first = stop + 2
    passed_on = view.words[stop + 1] == "как" and any(
        verb_cue(view, k, end) for k in range(first, min(first + 3, end)) if view.is_word(k)
    )
    return not passed_on and not any(view.has(k, "PREP") for k in range(cue.last, stop))


def is_aside(view: View, index: int, end: int) -> bool:
    """Whether an apposition, a relative clause or a converb follows a comma."""
    if not view.is_word(index):
        return view.quotation_from(index) is not None
    if view.words[index][0].isdigit():
        return True  # *в пятницу, 5 мая, что*
    if segments.opens_relative(view, index, end) or view.words[index] in _CLAUSES:
        return True
    if without_connective(view, index, end) > index:
        return True  # *считается, однако, что*
    return view.pos(index) in {"GRND", "PRTF", "NOUN", "ADJF", "PREP"} or index in view.named


def _rival(view: View, index: int, end: int) -> bool:
    """Whether an aside takes the clause for itself: *…, заявив, что*; *…, опыт показал, что*."""
    stop = segments.comma(view, index, end)
    relative = view.words[index] in _CLAUSES or segments.opens_relative(view, index, end)
    if not relative and view.has_predicate(index, stop):
        return True
    return any(cue.takes("что", "том") for cue in (verb_cue(view, k, end) for k in range(index, stop)) if cue)
