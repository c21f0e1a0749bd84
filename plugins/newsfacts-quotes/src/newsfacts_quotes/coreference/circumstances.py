"""What speaks for or against those whom a pronoun or a description may mean."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
from newsfacts_russian.kinship import KIN
from newsfacts_russian.records import record

from newsfacts_quotes import lexicon
from newsfacts_quotes.coreference.anaphors import Anaphor, attributes
from newsfacts_quotes.coreference.knowledge import Known, halves, is_apart, is_kindred, origin_told, stem
from newsfacts_quotes.coreference.referents import Referent
from newsfacts_quotes.text.view import View

_SENTENCES = ("same-sentence", "sentence-before", "two-before", "three-before")
_RANKS = ("last", "second", "third")
_OFTEN = 4
"""More mentions are a feature of one name."""
_OFTENS = tuple(f"often-{number}" for number in range(_OFTEN + 1))
_VERY_FAR = 10
"""From so many sentences on a mention is very far."""
_GENERAL = frozenset(("этот", "данный", "сам"))
_ANYBODY = frozenset("*")
_LISTENED_TO = frozenset(("собеседник", "собеседница"))
"""Nouns for him who is speaking, whoever he is."""

_UNLIKE = frozenset(("head-foreign", "head-apart", "head-kindred"))
_HIS = frozenset(("его", "ее", "свой", "он", "она"))
_ONCE = "экс-"
"""Before what somebody is no longer."""

_FORMER = frozenset(("бывший", "экс", "нынешний", "действующий"))


@attrs.define
class Scene:
    """What the article has told up to a place.

    Args:
        spoke: Who spoke last.
        acted: Who was a subject last, outside what is told of anybody's words.
        opened: Who was mentioned first.
        most: How often he was mentioned who was mentioned most.
        told: Who tells what, by the heads of the reports' sources.
    """

    spoke: Referent | None = None
    acted: Referent | None = None
    opened: Referent | None = None
    most: int = 0
    told: dict[int, Referent] = attrs.field(factory=dict)


def salience(anaphor: Anaphor, candidate: Referent, rank: int, scene: Scene) -> list[str]:
    """How present somebody is at a place.

    Args:
        anaphor: What stands there.
        candidate: Who may be meant.
        rank: How many that may be meant, too, were mentioned since.
        scene: What was told so far.
    """
    found = [distance(anaphor.sentence - candidate.sentence), _RANKS[min(rank, len(_RANKS) - 1)]]
    found.append(often(candidate.count, _OFTEN))
    if anaphor.segment <= candidate.at < anaphor.at:
        found.append("same-clause")
    if candidate.count == scene.most:
        found.append("most")
    if candidate is scene.opened:
        found.append("opened")
    if candidate.person is None:
        found.append("unnamed")
    found += _gender(anaphor, candidate)
    found += _role(anaphor, candidate)
    if anaphor.reporter >= 0 and scene.told.get(anaphor.reporter) is candidate:
        found.append("own-words")  # *Рябов обещал, что **он** приедет*
    elif candidate is scene.spoke:
        found += _voice(anaphor, candidate, scene)
    if anaphor.lemma in _LISTENED_TO:
        found.append("heard" if candidate is scene.spoke else "unheard")
    return found


def _gender(anaphor: Anaphor, candidate: Referent) -> Iterator[str]:
    """What the verb's gender tells of somebody's."""
    if not candidate.gender:
        yield "gender-unknown"
    elif anaphor.verb and anaphor.verb != candidate.gender:
        yield "verb-against"  # ***журналист** заявил* is no woman
    elif anaphor.verb and anaphor.verb != anaphor.gender:
        yield "verb-tells"  # *сообщила **министр***


def _role(anaphor: Anaphor, candidate: Referent) -> list[str]:
    """How somebody was mentioned last."""
    found = []
    if candidate.subject:
        found.append("subject-parallel" if anaphor.subject else "subject")
    elif candidate.depends:
        found.append("depends")
    if candidate.pronoun:
        found.append("pronoun")
    if candidate.spoken:
        if candidate.spoken in anaphor.tells:
            found.append("told-of")  # *«**Рябов** уехал», — сказал **он***
        else:
            found.append("same-speech" if candidate.spoken == anaphor.spoken else "spoken-of")
    return found


def often(count: int, most: int) -> str:
    """How often somebody was mentioned, on a scale of powers of two up to *most*."""
    return _OFTENS[min((1 + count).bit_length() - 1, most)]


def distance(sentences: int) -> str:
    """How far back somebody was mentioned."""
    if sentences < len(_SENTENCES):
        return _SENTENCES[sentences]
    return "far" if sentences < _VERY_FAR else "very-far"


def tells_gender(lemma: str) -> bool:
    """Whether a noun for anybody is another for a woman: *обвиняемый* and *обвиняемая*, but *министр*."""
    anybody = lexicon.hypernyms().get(lemma) == _ANYBODY or lemma in lexicon.words("newcomers.txt")
    other = lemma in lexicon.words("substantives.txt") or lemma in lexicon.paired()
    return lemma in lexicon.words("men.txt") or (anybody and other)


def _voice(anaphor: Anaphor, candidate: Referent, scene: Scene) -> Iterator[str]:
    """How he who spoke last is met again."""
    if anaphor.speaks and candidate.person is None:
        yield "unnamed-speaks"
    yield "speaks-again" if anaphor.speaks else "spoke-in-speech" if anaphor.spoken else "spoke"
    if anaphor.sentence - candidate.sentence <= 1:
        yield "spoke-just"
    if scene.acted is not candidate and scene.acted is not None:
        yield "spoke-overtaken"  # another has been a subject since
        if candidate.at < anaphor.paragraph <= scene.acted.at and scene.acted.count == 1:
            yield "spoke-left"  # another has just come in, in a paragraph that is not the last speaker's


def alone(what: Described) -> list[str]:
    """What speaks for him who is the only one that a description may mean."""
    return ["only", "only-class"] if "*" in what.covers else ["only"]


def of_pronoun(anaphor: Anaphor, candidate: Referent, rank: int, scene: Scene) -> list[str]:
    """What speaks for somebody whom a pronoun may mean."""
    found = salience(anaphor, candidate, rank, scene)
    if anaphor.possessive and candidate.subject and candidate.at >= anaphor.segment:
        found.append("possessive-subject")
    return found


@record
class Described:
    """A description as it is compared with what is known of people.

    Args:
        lemma: Its noun.
        halves: The noun and the parts of a hyphenated one.
        covers: The titles that the noun covers.
        complement: The words after it.
        attributes: The adjectives before it.
        names: The words of the complement that are names.
        origin: The beginning of the place after which the noun calls him: *канадец*; else empty.
    """

    lemma: str
    halves: frozenset[str]
    covers: frozenset[str]
    complement: frozenset[str]
    attributes: frozenset[str]
    names: frozenset[str]
    origin: str


def described(view: View, anaphor: Anaphor) -> Described:
    """The description."""
    words = [k for k in range(anaphor.at + 1, anaphor.end) if view.is_word(k)]
    return Described(
        anaphor.lemma,
        frozenset(halves(anaphor.lemma)),
        _covers(anaphor.lemma.removeprefix(_ONCE)),
        frozenset(view.lemma(k) for k in words),
        attributes(view, anaphor.first, anaphor.at),
        frozenset(view.lemma(k) for k in words if view.tokens[k].text[:1].isupper()),
        stem(lexicon.demonyms().get(anaphor.lemma, "")),
    )


def _covers(noun: str) -> frozenset[str]:
    """The titles that a noun may stand for; those of all leaders, if it is for heads of anything."""
    found = lexicon.hypernyms().get(noun, frozenset())
    return found | lexicon.words("leaders.txt") if noun in lexicon.words("heads.txt") else found


def of_description(what: Described, known: Known, *, named: bool) -> list[str]:
    """How a description goes with what is known of somebody."""
    found = [_head(what, known)]
    if not named:
        if "*" in what.covers:
            found.append("general-unnamed")
        if found[0] == "head-called":
            found.append("unnamed-called")
        elif found[0] in _UNLIKE:
            found.append("unnamed-unlike")  # *подозреваемый* and *следователь* are two
    if what.complement:
        found.append(_complement(what, known))
    elif what.attributes:
        found.append(_attributes(what, known))
    return found


def _head(what: Described, known: Known) -> str:
    if what.lemma in known.called:
        return "head-called"
    if what.lemma in known.heads:
        return "head-same"
    if what.halves & known.heads:
        return "head-part"
    if what.covers & known.heads:
        return "head-covered"
    return _head_unlike(what, known)


def _head_unlike(what: Described, known: Known) -> str:
    """How a noun goes with what is known of somebody who has not been called so."""
    if what.origin:
        same = known.is_from(what.origin)
        return "from-unknown" if same is None else "from-same" if same else "from-other"
    if "*" in what.covers:
        return "head-other" if known.heads else "head-class"
    if not known.heads:
        return "head-untold"
    if is_apart(what.lemma, known.heads):
        return "head-apart"
    return "head-kindred" if is_kindred(what.lemma, known.heads) else "head-foreign"


def _complement(what: Described, known: Known) -> str:
    if what.complement & known.heads:
        return "complement-himself"  # *советник **президента*** is not the president
    strange = known.placed and what.names and not known.shares(what.names)
    if known.shares(what.complement) and not (strange and not known.is_abbreviated(what.names)):
        return "complement-same"
    if known.is_abbreviated(what.complement):
        return "complement-initials"
    if what.names:
        strange = known.placed or what.lemma in lexicon.words("heads.txt")
        return "complement-strange" if strange else "complement-name"
    return "complement-other"


def _attributes(what: Described, known: Known) -> str:
    if what.attributes <= _GENERAL:
        return "attribute-pointing"
    if any(each.endswith("летний") for each in what.attributes):
        return "attribute-age"
    if known.shares(what.attributes):
        return "attribute-same"
    origin = origin_told(what.attributes)
    return "attribute-foreign" if origin and known.is_from(origin) is False else "attribute-other"


def of_nobody(view: View, anaphor: Anaphor, what: Described) -> Iterator[str]:
    """What speaks for a description of somebody of whom the article has not told."""
    yield "nobody"
    if anaphor.speaks:
        yield "nobody-speaks"
    elif not anaphor.subject:
        yield _government(view, anaphor.first)
    if anaphor.spoken:
        yield "nobody-in-speech"
    if what.complement:
        yield "nobody-named" if what.names else "nobody-complement"
    elif what.attributes and not what.attributes <= _GENERAL:
        yield "nobody-former" if what.attributes & _FORMER else "nobody-attribute"
    if what.lemma in _LISTENED_TO:
        yield "nobody-heard"
    if what.attributes & _HIS:
        yield "nobody-his"
    yield from _sort(what)


def _government(view: View, first: int) -> str:
    """What an oblique description depends on: on staff, another noun, or a verb."""
    if not depends(view, first):
        return "nobody-oblique"
    return "nobody-of-staff" if view.lemma(first - 1) in lexicon.words("staff.txt") else "nobody-of-noun"


def _sort(what: Described) -> Iterator[str]:
    """What sort of noun a description has."""
    if "*" in what.covers:
        yield "nobody-general"
    elif not what.covers:
        yield "nobody-uncovered"
    if what.lemma in lexicon.words("newcomers.txt"):
        yield "nobody-newcomer"
    if what.lemma in KIN:
        yield "nobody-kin"
    if what.lemma in lexicon.words("traits.txt"):
        yield "nobody-trait"


def depends(view: View, first: int) -> bool:
    """Whether what begins at a token depends on the noun before it: *дом **Олега Рябова***."""
    before = first - 1
    return view.at(before).pos == "NOUN" and view.has(first, "gent")
