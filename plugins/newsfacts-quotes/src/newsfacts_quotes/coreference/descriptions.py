"""Which nouns mean somebody in particular: no title beside a name, no predicate, no part of a post."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from newsfacts_russian.government import Role, governing
from newsfacts_russian.words import CASES

from newsfacts_quotes import lexicon
from newsfacts_quotes.coreference.anaphors import LONGEST
from newsfacts_quotes.sources import agreement
from newsfacts_quotes.text import phrases, segments
from newsfacts_quotes.text.characters import DASHES
from newsfacts_quotes.text.mentions import Kind
from newsfacts_quotes.text.quoted import is_name
from newsfacts_quotes.text.view import Named, View

_MANY = frozenset(("тысяча", "миллион", "сотня", "десяток"))
"""With these one counts: *двадцать тысяч **человек***."""

_ADVERBS = 2
"""So many words may stand between a subject and its verb behind a dash or *как*."""


def described(view: View, index: int) -> tuple[int, int] | None:
    """The description around a noun that means somebody in particular; ``None`` if it is none."""
    end = phrases.end_of(view, index, min(index + LONGEST, len(view.tokens)))
    stranger = _stranger(view, index, end)
    if stranger is not None:
        end = stranger
    elif not _owns_names(view, index, end) or _in_apposition(view, index):
        return None  # *тренер Анна Белкина*
    if view.pos(index) != "NOUN" and view.at(index + 1).pos == "NOUN":
        return None  # ***задержанный** чиновник*
    first = phrases.start_of(view, index, max(index - LONGEST, 0))
    return (first, end) if _is_mention(view, index, first, end) else None


def is_title_of(view: View, index: int, first: int) -> bool:
    """Whether a noun stands in apposition to the name that begins at a token: ***пекарь** Олег Рябов*."""
    beside = index == first - 1 and view.is_word(index) and view.pos(index) == "NOUN"
    return beside and view.forms[index].what is Kind.PERSON and not _owns_names(view, index, index + 1)


def _cases(view: View, index: int) -> frozenset[str]:
    return frozenset(case for case in CASES if view.has(index, case))


def _cases_of(view: View, named: Named) -> AbstractSet[str]:
    """The cases in which a name may stand: those that all its words share, else of any."""
    words = [found for k in range(named.first, named.last) if view.is_word(k) and (found := _cases(view, k))]
    shared = frozenset(CASES).intersection(*words)
    return shared or frozenset(CASES)


def _stranger(view: View, head: int, end: int) -> int | None:
    """The name behind a noun that is not its own: *пресс-секретарь президента **Олег Рябов***.

    Both depend on the noun before, the name in another case than this one's genitive.
    """
    if not (view.at(head - 1).is_word and view.has(head, "gent")):
        return None
    found = next((k for k in range(head + 1, end + 1) if k in view.named), None)
    if found is None or not _cases(view, head).isdisjoint(_cases_of(view, view.named[found])):
        return None
    return found


def _owns_names(view: View, head: int, end: int) -> bool:
    """Whether the names after a noun tell whose it is: *адвокат **Рябова***, not *тренер **Анна Белкина***.

    Only a noun that is no genitive itself can be told from a name in the genitive.
    """
    names = [k for k in range(head + 1, end + 1) if k in view.named]
    if not names:
        return True
    oblique = view.has(head, "gent") or view.has(head, "accs")
    return not oblique and all(not view.named[k].nominative and view.has(k, "gent") for k in names)


def _in_apposition(view: View, index: int) -> bool:
    """Whether a noun goes on from a name before a comma: *Павел Крутов, **тренер** сборной,*.

    It does so in the same case: not in *Отвечая Вере Тихой, **министр** улыбнулся*.
    """
    start = segments.start(view, index, max(index - LONGEST, 0))
    named = view.named_end.get(start - 2)
    if named is None or view.words[start - 1] != "," or view.pos(start) == "CONJ":
        return False
    if view.has_predicate(start, index):
        return False
    return not _cases(view, index).isdisjoint(_cases_of(view, named))


def _is_mention(view: View, index: int, first: int, end: int) -> bool:
    """Whether a noun means somebody in particular, and is no predicate and no part of a title."""
    before = first - 1
    adjectives = {view.lemma(k) for k in range(first, index)}
    if not adjectives.isdisjoint(lexicon.words("no_mention.txt")) or agreement.is_fresh(view, first, index):
        return False
    if _is_predicate(view, index, before, end):
        return False
    quotation = view.quotation_at(index)
    if quotation and is_name(view, quotation):
        return False  # *«**Коммерсант**»*, *премию «Лучший **певец**»*
    if not view.at(before).is_word:
        return True
    if view.words[before] in {"как", "качестве"}:
        return _has_verb(view, index, end)  # *о том, как **тренер** работает*
    return not (_is_counted(view, before) or _is_of_office(view, index, before))


def _is_counted(view: View, before: int) -> bool:
    return view.pos(before) == "NUMR" or view.words[before].isdigit() or view.lemma(before) in _MANY


def _is_of_office(view: View, index: int, before: int) -> bool:
    """Whether a noun is part of an office or a phrase: *пост **мэра***, *во **главе** колонны*."""
    if view.words[before] == "во" and view.words[index] == "главе":
        return True
    return view.lemma(before) in lexicon.words("governing.txt") and view.has(index, "gent")


def _is_predicate(view: View, index: int, before: int, end: int) -> bool:
    """Whether a noun tells what somebody is: ***мэром** стал Рябов*, *Рябов — **мэр***, *он **мэр***."""
    reading = view.readings(index)[0]
    if "ablt" in reading.grammemes:
        return not (view.at(before).pos == "PREP" or _is_agent(view, before))
    if before < 1 or "nomn" not in reading.grammemes:
        return False
    if view.words[before] in DASHES:
        return view.is_word(before - 1) and not view.starts_unit(before) and not _has_verb(view, index, end)
    return view.words[before] in {"он", "она", "я"}


def _is_agent(view: View, before: int) -> bool:
    """Whether he does what a participle tells: *изготовленную **художником***, but *избран **мэром***."""
    if not view.at(before).is_word:
        return False
    reading = view.readings(before)[0]
    return reading.has("pssv") and governing(reading).role("ablt", person=True) is Role.AGENT


def _has_verb(view: View, index: int, end: int) -> bool:
    """Whether a description is the subject of a verb right behind it."""
    if not view.has(index, "nomn"):
        return False
    for k in range(end, min(end + _ADVERBS, len(view.tokens))):
        if not view.is_word(k):
            return False
        if view.is_finite(k):
            return True
    return False
