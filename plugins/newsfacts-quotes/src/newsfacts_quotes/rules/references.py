"""Reports that only point to content elsewhere: *Об этом сообщил X*."""

from __future__ import annotations

import attrs

from newsfacts_quotes import sources, ways
from newsfacts_quotes.cues import Cue
from newsfacts_quotes.forms import Form
from newsfacts_quotes.reports import Report
from newsfacts_quotes.rules.appositions import named_later
from newsfacts_quotes.sources.source import of_named
from newsfacts_quotes.text import segments
from newsfacts_quotes.text.pieces import before_dash
from newsfacts_quotes.text.skipping import skip
from newsfacts_quotes.text.view import Unit, View

_POINTERS = frozenset(("этом", "чем", "том", "сказанном", "случившемся", "произошедшем"))
_POINTING = frozenset(
    [
        "такие",
        "такую",
        "такое",
        "такой",
        "эти",
        "эту",
        "это",
        "данную",
        "соответствующую",
        "аналогичную",
        "подобную",
    ]
)
_NEWS = frozenset(
    [
        "данные",
        "информацию",
        "мнение",
        "оценку",
        "сведения",
        "заявление",
        "цифры",
        "точку",
        "прогноз",
        "вывод",
        "информация",
    ]
)

_STANDS = {
    "таким": ("заявлением", "предложением", "мнением", "призывом", "выводам"),
    "такому": ("выводу", "мнению", "заключению"),
}
_OPINIONS = frozenset(("мнения", "зрения", "позиции", "версии", "взгляда"))
_POINTING_BACK = frozenset(
    ("этого", "этой", "такого", "такой", "того", "той", "же", "аналогичного", "аналогичной")
)
"""What points to an opinion told before: *такого же мнения*."""

_LONGEST_PARENTHESIS = 12


def reference(view: View, unit: Unit, cue: Cue) -> Report | None:
    """*Об этом сообщил мэр*; *такие данные приводит институт*; *с ним согласны эксперты*."""
    if cue.form not in {Form.FINITE, Form.PASSIVE} or cue.negated or cue.takes("main"):
        return None
    end = segments.end_of_unit(view, unit)
    stop = segments.comma(view, cue.last, end)
    first = _clause_start(view, unit, cue)
    if view.is_dash(first - 1) and not view.outside(before_dash(view, first)):
        return None  # *«Мост закрыт», — **такое заявление** сделал мэр*
    if not (
        _so(view, cue, first)
        or _about(view, cue, first, stop)
        or _such(view, cue, first, stop)
        or _agreeing(view, cue, first)
    ):
        return None
    source = sources.of_verb(view, cue, unit, stop, after=True)
    source = named_later(view, source, stop, end) or source  # *сообщила дочь, актриса **Вера Тихая***
    if source is None and not cue.takes("impersonal"):
        return None
    noun = _stand(view, first, stop) if cue.lemma == "прийти" else None
    if noun is not None:
        cue = attrs.evolve(cue, first=noun, last=noun + 1)  # *к таким **выводам** пришел эксперт*
    return Report(rule=ways.REFERENCE, unit=unit, anchor=first, cue=cue, source=source, reference=True)


def topic(view: View, unit: Unit, cue: Cue) -> Report | None:
    """*Мэр рассказал о планах*: no content, but the mayor has spoken."""
    tells = cue.takes("что", "about", "topic") and not cue.takes("impersonal", "felt", "paper")
    if cue.form is not Form.FINITE or cue.negated or not tells:
        return None
    stop = segments.comma(view, cue.last, segments.end_of_unit(view, unit))
    if cue.lemma in {"выступить", "выступать"} and _has_role(view, unit, cue, stop):
        return None
    source = sources.of_verb(view, cue, unit, stop, after=False)
    source = named_later(view, source, stop, segments.end_of_unit(view, unit)) or source
    if source is None:
        return None
    return Report(rule=ways.TOPIC, unit=unit, anchor=cue.first, cue=cue, source=source, topic=True)


def _has_role(view: View, unit: Unit, cue: Cue, stop: int) -> bool:
    """Whether somebody acts as something, and says nothing: ***продюсером** выступил Олег Рябов*."""
    index = segments.start(view, cue.first, unit.first)
    while index < stop:
        if view.has(index, "NOUN", "anim", "ablt") and index not in view.named:
            return True
        index = skip(view, index, stop)
    return False


def _clause_start(view: View, unit: Unit, cue: Cue) -> int:
    """The cue's segment, over a parenthesis: *Об этом, по данным ТАСС, заявил*."""
    start = segments.start(view, cue.first, unit.first)
    if segments.opens_relative(view, start, cue.first):
        return start  # *об этом сообщил врач, **который привёл** справку*
    if start - unit.first <= _LONGEST_PARENTHESIS and view.words[unit.first] in {"об", "о"}:
        return unit.first
    return start


def _about(view: View, cue: Cue, first: int, stop: int) -> bool:
    """*об этом*, *о чем*, *о том же* in the cue's clause."""
    if not cue.takes("direct", "about"):
        return False
    for index in range(first, stop - 1):
        if view.words[index] in {"об", "о"} and view.words[index + 1] in _POINTERS and view.outside(index):
            return view.words[index + 1] != "том" or view.at(index + 2).low == "же"
    return False


def _so(view: View, cue: Cue, first: int) -> bool:
    """*Так ответили в мэрии*; *то же сообщают соседи*; *того же мнения придерживается врач*."""
    opens = first == cue.first - 1 and view.starts_unit(first) and view.words[first] == "так"
    if (opens or view.words[first : cue.first] in (["то", "же"], ["то", "же", "самое"])) and cue.takes("что"):
        return True
    opinion = view.words[first : cue.first]
    return (
        cue.lemma == "придерживаться"
        and opinion[-1:] != []
        and opinion[-1] in _OPINIONS
        and bool(_POINTING_BACK.intersection(opinion))
    )


def _such(view: View, cue: Cue, first: int, stop: int) -> bool:
    """*такие данные приводит*, *эту информацию подтвердили*, *с таким заявлением выступил*."""
    if not cue.takes("object", "direct"):
        return False
    return (
        any(
            view.words[index] in _POINTING and view.words[index + 1] in _NEWS
            for index in range(first, stop - 1)
            if view.outside(index)
        )
        or _this(view, cue, first, stop)
        or _stand(view, first, stop) is not None
    )


def _stand(view: View, first: int, stop: int) -> int | None:
    """The noun of *с таким заявлением* or *к таким выводам*."""
    found = (k + 1 for k in range(first, stop - 1) if view.words[k + 1] in _STANDS.get(view.words[k], ()))
    return next(found, None)


def _agreeing(view: View, cue: Cue, first: int) -> bool:
    """*С ним согласны эксперты*."""
    return cue.lemma == "согласный" and any(
        view.words[index + 1] in {"ним", "ней", "ними", "этим", "коллегой"}
        for index in range(first, cue.first)
    )


def each_source(view: View, report: Report) -> list[Report]:
    """One report for each of several people: *Об этом сообщили X в Facebook и Y в Telegram*."""
    cue, source = report.cue, report.source
    if not report.reference or source is None or source.named is None or cue is None or cue.number != "plur":
        return [report]
    end = segments.comma(view, source.last, segments.end_of_unit(view, report.unit))
    named = [view.named[k] for k in range(source.first, end) if k in view.named and view.named[k].nominative]
    if not named:
        return [report]  # *Об этом сообщили газеты со ссылкой на **Петрова***
    limits = [each.first for each in named[1:]] + [end]
    return [
        attrs.evolve(report, source=of_named(each), venue_limit=limit)
        for each, limit in zip(named, limits, strict=True)
    ]


def _this(view: View, cue: Cue, first: int, stop: int) -> bool:
    """*Это подтвердил мэр*; *мэр сообщил это в среду*."""
    confirmed = cue.lemma in {"подтвердить", "подтверждать", "опровергнуть", "опровергать"}
    if confirmed and view.words[first] == "это" and view.words[stop - 1] != "это":
        return True
    if view.words[first] == "это" and cue.first == first + 1 and cue.takes("direct") and cue.gender:
        return True  # *это **сказал** мэр*
    after = cue.last + 1
    told = cue.takes("about") and view.at(cue.last).low == "это"
    return told and view.at(after, stop).pos not in {"NOUN", "ADJF"}
