"""Title phrases: a title with its modifiers before it and its complements after it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import attrs

from newsfacts import Document, Reading, Sentence, Token
from newsfacts_names.posts.lexicon import Title, TitleClass
from newsfacts_names.posts.named import Named
from newsfacts_names.posts.words import (
    CASES,
    CLOSING,
    OPENING,
    TitleWord,
    adjectives,
    agreeing,
    cases_of,
    cases_of_any,
    is_abbreviation,
    is_age,
    is_inflected_abbreviation,
    is_latin,
    is_listed,
    is_word,
    title_word,
)

LONGEST_QUOTED = 14
"""How many tokens a name in quotation marks may have."""
LONGEST_BRACKET = 8
LONGEST_PHRASE = 60

_PREPOSITIONS: Mapping[str, tuple[str, ...]] = {
    "по": ("datv",),
    "при": ("loct",),
    "в": ("loct",),
    "во": ("loct",),
    "на": ("loct", "accs"),
    "от": ("gent",),
    "из": ("gent",),
    "за": ("ablt", "accs"),
    "с": ("ablt",),
    "со": ("ablt",),
    "для": ("gent",),
    "у": ("gent",),
    "над": ("ablt",),
    "под": ("ablt",),
    "против": ("gent",),
    "к": ("datv",),
    "о": ("loct",),
    "без": ("gent",),
}
_FUNCTION_WORDS = frozenset({"PREP", "CONJ", "PRCL"})
_STOPPED = frozenset({"зам", "зав", "им", "пом", "нач"})
_ACTING = Title("исполняющий обязанности", TitleClass.OFFICE, deputy=True)


class ComplementType(StrEnum):
    """What sort of phrase depends on a title."""

    NOUN = "noun"
    PREPOSITIONAL = "prepositional"
    TITLE = "title"
    NAME = "name"
    BRACKET = "bracket"


@attrs.frozen
class Complement:
    """One phrase that depends on a title: tokens ``[start, end)``, with its main word or opening mark."""

    type: ComplementType
    start: int
    nucleus: int
    end: int


@attrs.frozen
class TitlePhrase:
    """A title with what belongs to it, as token indices.

    *бывший заместитель министра обороны России*: begins at *бывший*, its head is *заместитель*.

    Args:
        start: The first modifier, or the head.
        head: The title.
        end: One past the last complement.
        word: The title as a word.
        readings: Those readings of the head that agree with the modifiers.
        complements: What depends on it, in text order.
        inner: A title among the complements, as a phrase of its own: *министра обороны России*.
        acting: Whether *и. о.* stands before it, which does not show a case.
        one_of: The readings of *один* in *один из директоров*.
        qualified: Whether a modifier makes a post of it: *медицинская сестра*.
    """

    start: int
    head: int
    end: int
    word: TitleWord
    readings: tuple[Reading, ...]
    complements: tuple[Complement, ...] = ()
    inner: TitlePhrase | None = None
    acting: bool = False
    one_of: tuple[Reading, ...] = ()
    qualified: bool = False

    @property
    def title(self) -> Title:
        """The title of the head."""
        return self.word.title

    @property
    def cases(self) -> frozenset[str]:
        """The cases it may stand in."""
        if self.acting or not self.readings:
            return CASES
        return cases_of_any(self.one_of or self.readings)

    @property
    def plural(self) -> bool:
        """Whether it can only be a plural."""
        return bool(self.readings) and not self.one_of and all(each.has("plur") for each in self.readings)

    @property
    def bare(self) -> bool:
        """Whether it lacks what makes a post of its title, or has what makes something else of it."""
        if self.title.qualified and not self.qualified:
            return True
        return bool(self.complements) if self.title.alone else self.title.relational and not self.complements


class PhraseParser:
    """Reads title phrases off the tokens of a document.

    Args:
        document: The document.
        named: The mentions by name, keyed by each of their tokens.
    """

    def __init__(self, document: Document, named: Mapping[int, Named]) -> None:
        self._document = document
        self._named = named

    def phrases(self, sentence: Sentence) -> list[TitlePhrase]:
        """The outermost title phrases of a sentence, in text order."""
        found: list[TitlePhrase] = []
        index = floor = sentence.first
        while index < sentence.last:
            word = None if index in self._named else self.title_at(index, sentence.last)
            if word is None:
                index += 1
                continue
            phrase = self._parse(index, word, floor, min(sentence.last, index + LONGEST_PHRASE))
            found.append(phrase)
            index = floor = phrase.end
        return found

    def title_at(self, index: int, limit: int) -> TitleWord | None:
        """The token as the head of a title phrase; an adjective before its noun is none."""
        if index >= len(self._document.tokens):
            return None
        token = self._document.tokens[index]
        if self._is_acting(index, limit):
            return TitleWord(_ACTING, tuple(adjectives(self._document, token)))
        word = title_word(self._document, token)
        if word is None or (token.text[:1].isupper() and self._inside_name(index)):
            return None
        if all(each.pos != "NOUN" for each in word.readings) and word.readings:
            following = index + 1
            if following < limit and self._agrees_with_next(word.readings, following):
                return None
        return word

    def _inside_name(self, index: int) -> bool:
        """*«Солдат удачи»*: a capital after a quotation mark begins the name of something."""
        before = self._document.tokens[index - 1] if index else None
        if before is None or before.text not in OPENING:
            return False
        return self._closing(index - 1, index + 6) is not None

    def _is_acting(self, index: int, limit: int) -> bool:
        tokens = self._document.tokens
        following = index + 1
        return (
            following < limit
            and tokens[following].text == "обязанности"
            and tokens[index].text.lower().startswith("исполняющ")
        )

    def _agrees_with_next(self, readings: tuple[Reading, ...], index: int) -> bool:
        if index in self._named:
            return False
        following = self._document.readings(self._document.tokens[index])
        nouns = [each for each in following if each.pos == "NOUN" and each.score > 0.1]
        return agreeing(readings, nouns)

    def _parse(
        self, head: int, word: TitleWord, floor: int, limit: int, *, nested: bool = False
    ) -> TitlePhrase:
        start, readings = self._modifiers(head, word, floor)
        acting = self._initials_of_acting(start, floor)
        one_of = self._one_of(start, floor, readings)
        start = (start if acting is None else acting) - (2 if one_of else 0)
        phrase = TitlePhrase(
            start,
            head,
            head + 1,
            word,
            readings,
            acting=acting is not None,
            one_of=one_of,
            qualified=any(
                is_listed(self._document, each, "qualifier") for each in self._document.tokens[start:head]
            ),
        )
        return Complementer(self, self._document, self._named, phrase, limit, nested=nested).complete()

    def _modifiers(self, head: int, word: TitleWord, floor: int) -> tuple[int, tuple[Reading, ...]]:
        """Where the modifiers before the head begin, and the head's readings that agree with them all."""
        tokens = self._document.tokens
        start, readings = head, word.readings
        index = head - 1
        while index >= floor and index not in self._named:
            token = tokens[index]
            if token.text.lower() in {"и", ","} and start < head:
                index -= 1
                continue
            if (
                token.text == "."
                and index > floor
                and tokens[index - 1].text.lower() in {"ген", "гл", "зам", "пом"}
            ):
                start = index = index - 1
                index -= 1
                continue
            found = self._modifier(token)
            kept = tuple(each for each in readings if agreeing(found, [each])) if readings else ()
            if not found or (readings and not kept):
                break
            start, readings = index, kept
            index -= 1
        return start, readings

    def _modifier(self, token: Token) -> list[Reading]:
        if not is_word(token) and not (token.text[:1].isdigit() and "-" in token.text):
            return []
        if is_age(token.text):
            return []
        found = adjectives(self._document, token)
        if any(each.pos == "ADJF" for each in found):
            return [each for each in found if each.pos == "ADJF"]
        return found if found and is_listed(self._document, token, "participle") else []

    def _initials_of_acting(self, start: int, floor: int) -> int | None:
        """The start of *и. о.* before the token *start*."""
        tokens = self._document.tokens[max(floor, start - 4) : start]
        if [each.text.lower() for each in tokens] == ["и", ".", "о", "."]:
            return start - 4
        return None

    def _one_of(self, start: int, floor: int, readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
        """The readings of *один* in *один из директоров*, where such words stand before *start*."""
        if start - 2 < floor or not all(each.has("plur") for each in readings):
            return ()
        one, out_of = self._document.tokens[start - 2 : start]
        if out_of.text.lower() != "из":
            return ()
        return tuple(
            each for each in self._document.readings(one) if each.lemma == "один" and each.has("sing")
        )

    def inner(self, start: int, head: int, word: TitleWord, limit: int) -> TitlePhrase:
        """The phrase of a title that depends on another one."""
        return self._parse(head, word, start, limit, nested=True)

    def _closing(self, opening: int, limit: int) -> int | None:
        """The index of the mark that closes the quotation mark at *opening*."""
        tokens = self._document.tokens
        for index in range(opening + 1, min(limit, len(tokens))):
            if tokens[index].text in CLOSING:
                return index
        return None

    def closing(self, opening: int, limit: int) -> int | None:
        """The index of the closing quotation mark, not too far away."""
        return self._closing(opening, min(limit, opening + LONGEST_QUOTED))


class Complementer:
    """Collects the complements of one title phrase, from left to right."""

    def __init__(
        self,
        parser: PhraseParser,
        document: Document,
        named: Mapping[int, Named],
        phrase: TitlePhrase,
        limit: int,
        *,
        nested: bool,
    ) -> None:
        self._nested = nested
        self._parser = parser
        self._document = document
        self._tokens = document.tokens
        self._named = named
        self._phrase = phrase
        self._limit = limit
        self._found: list[Complement] = []
        self._inner: TitlePhrase | None = None

    def complete(self) -> TitlePhrase:
        """The phrase with its complements."""
        index = self._phrase.head + 1
        if self._phrase.title is _ACTING:
            index += 1
        if self._text(index) == "." and self._text(index - 1).lower() in _STOPPED:
            index += 1
        start = index = self._postposed(index)
        while index < self._limit:
            following = self._step(index)
            if following is None:
                break
            index = following
        end = index if self._found else start
        return attrs.evolve(self._phrase, end=end, complements=tuple(self._found), inner=self._inner)

    def _postposed(self, index: int) -> int:
        """*папа римский*: an adjective after its title, before a name."""
        if index + 1 in self._named and index < self._limit and index not in self._named:
            adjective = self._document.readings(self._tokens[index])
            if adjective and adjective[0].pos == "ADJF" and agreeing(adjective, self._phrase.readings):
                return index + 1
        return index

    def _text(self, index: int) -> str:
        return self._tokens[index].text if index < self._limit else ""

    def _step(self, index: int) -> int | None:
        """Take up one complement that begins at *index*; where it ends, or ``None`` if there is none."""
        if index in self._named:
            return self._name(index)
        if self._inner is not None:
            return None
        text = self._text(index)
        if text.lower() in _PREPOSITIONS:
            return self._prepositional(index)
        if text.lower() in {"одного", "одной"} and (end := self._one_of(index)):
            return end
        if text == "(":
            return self._bracket(index)
        if text.lower() == "и" or text == ",":
            return self._coordinated(index)
        if self._phrase.title.instrumental and not self._found:
            end = self._noun_phrase(index, "ablt", index, ComplementType.NOUN)
            if end is not None:
                return end
        return self._noun_phrase(index, "gent", index, ComplementType.NOUN)

    def _name(self, index: int) -> int | None:
        """*адвокат Немцова Вадим Прохоров*, *института им. Вавилова*: a name may be a complement."""
        mention = self._named[index]
        before = self._text(index - 1).lower()
        if not (before == "имени" or (before == "." and self._text(index - 2).lower() == "им")):
            following = self._named.get(mention.last)
            if self._nested and not self._phrase.cases.isdisjoint(mention.cases):
                return None
            if "gent" not in mention.cases or following is None:
                return None
            if self._phrase.cases.isdisjoint(following.cases) or (self._found and "nomn" in mention.cases):
                return None
            self._found.append(Complement(ComplementType.NAME, index, index, mention.last))
            return mention.last
        self._found.append(Complement(ComplementType.NOUN, index, index, mention.last))
        return mention.last

    def _prepositional(self, index: int) -> int | None:
        for case in _PREPOSITIONS[self._text(index).lower()]:
            end = self._noun_phrase(index + 1, case, index, ComplementType.PREPOSITIONAL)
            if end is not None:
                return end
        return None

    def _one_of(self, index: int) -> int | None:
        """*бухгалтер одного из банков*."""
        if self._text(index + 1).lower() != "из":
            return None
        return self._noun_phrase(index + 2, "gent", index, ComplementType.NOUN)

    def _bracket(self, index: int) -> int | None:
        """*Российского футбольного союза (РФС)*: another name of the organisation."""
        if not self._found:
            return None
        for end in range(index + 1, min(self._limit, index + LONGEST_BRACKET)):
            text = self._text(end)
            if text == ")":
                self._found.append(Complement(ComplementType.BRACKET, index, index, end + 1))
                return end + 1
            if end in self._named or (end == index + 1 and not text[:1].isupper() and not is_latin(text)):
                return None
        return None

    def _coordinated(self, index: int) -> int | None:
        """*министр промышленности, науки и технологий*: further complements of the same form."""
        if not self._found or self._found[-1].type is ComplementType.BRACKET:
            return None
        last = self._found[-1]
        if last.type is ComplementType.PREPOSITIONAL and self._text(index + 1).lower() in _PREPOSITIONS:
            return self._prepositional(index + 1)
        if index + 1 in self._named or self._parser.title_at(index + 1, self._limit):
            return None
        cases: tuple[str, ...] = ("gent",)
        if last.type is ComplementType.PREPOSITIONAL:
            cases = _PREPOSITIONS[self._text(last.start).lower()]
        for case in cases:
            before = len(self._found)
            end = self._noun_phrase(index + 1, case, index, ComplementType.NOUN)
            if end is None:
                continue
            if self._text(index) == "," and self._text(end).lower() not in {"и", ","}:
                del self._found[before:]
                continue
            if end < self._limit and self._parser.title_at(end - 1, self._limit):
                del self._found[before:]
                continue
            return end
        return None

    def _noun_phrase(self, index: int, case: str, start: int, kind: ComplementType) -> int | None:
        """Take up modifiers and a noun in *case*, an abbreviation, or a name in quotation marks."""
        nucleus = self._skip_modifiers(index, case)
        if nucleus >= self._limit:
            return None
        if nucleus in self._named:
            return None
        word = self._parser.title_at(nucleus, self._limit)
        governed = word is not None and case in word.cases and kind is ComplementType.NOUN
        if word is not None and governed and not self._is_plain_noun(nucleus, word, case):
            return self._title(start, nucleus, word, case)
        end = self._nucleus(nucleus, case)
        if end is None:
            end = self._apposed(nucleus) if nucleus == index else None
            capital = nucleus > index and self._text(nucleus - 1)[:1].isupper()
            if end is None and not capital:
                return None
            if end is None:
                nucleus, end = nucleus - 1, nucleus
        self._found.append(Complement(kind, start, nucleus, end))
        return end

    def _apposed(self, index: int) -> int | None:
        """*района Отрадное*, *клуба Тоттенхэм Хотспур*: a name that does not decline after its noun."""
        end = index
        while end < self._limit and end not in self._named and is_word(self._tokens[end]):
            text = self._text(end)
            if not text[:1].isupper() or self._parser.title_at(end, self._limit) or self._is_person_name(end):
                break
            end += 1
        return end if end > index else None

    def _is_person_name(self, index: int) -> bool:
        readings = self._document.readings(self._tokens[index])
        return any(each.known and each.grammemes & {"Name", "Surn", "Patr"} for each in readings)

    def _skip_modifiers(self, index: int, case: str) -> int:
        while index < self._limit and index not in self._named:
            text = self._text(index)
            readings = self._document.readings(self._tokens[index])
            if self._is_modifier(index, case):
                index += 1
            elif (
                text.lower() in {"и", ","}
                and self._is_modifier(index - 1, case)
                and self._is_modifier(index + 1, case)
            ):
                index += 2
            elif readings and readings[0].pos in {"ADVB", "NUMR"} and self._is_modifier(index + 1, case):
                index += 1
            else:
                break
        return index

    def _is_modifier(self, index: int, case: str) -> bool:
        if not self._phrase.head < index < self._limit or index in self._named:
            return False
        token = self._tokens[index]
        text = token.text
        if text[:1].isdigit():
            return "-" in text and not is_age(text)
        if not is_word(token) or is_age(text):
            return False
        readings = self._document.readings(token)
        modifying = [each for each in readings if each.pos in {"ADJF", "PRTF"} and case in cases_of(each)]
        if not modifying:
            return False
        nouns = [each for each in readings if each.pos == "NOUN" and case in cases_of(each)]
        return not nouns or self._noun_follows(index, modifying)

    def _noun_follows(self, index: int, modifying: list[Reading]) -> bool:
        if index + 1 >= self._limit or index + 1 in self._named:
            return False
        if self._text(index + 1) in OPENING:
            return True
        after = self._document.readings(self._tokens[index + 1])
        return agreeing(modifying, [each for each in after if each.pos in {"NOUN", "ADJF"}])

    def _is_plain_noun(self, index: int, word: TitleWord, case: str) -> bool:
        """*Союза писателей*, *менеджер музыканта*: no post of somebody who is named next."""
        if not word.readings:
            return False
        if all(each.has("plur") for each in word.readings if case in cases_of(each)):
            return True
        following = self._named.get(index + 1)
        described = following is not None and not word.cases.isdisjoint(following.cases)
        return word.title.category is not TitleClass.OFFICE and not described and not self._found

    def _title(self, start: int, head: int, word: TitleWord, case: str) -> int | None:
        """*заместитель министра*: the post of another, on which this one depends."""
        if word.title.category is not TitleClass.OFFICE:
            return None
        if self._found:
            last = self._tokens[self._found[-1].nucleus]
            if not last.text.islower() or not is_listed(
                self._document, last, "abstract", "board", "organization"
            ):
                return None
        elif not self._phrase.title.deputy and case in self._phrase.cases:
            return None
        inner = self._parser.inner(start, head, word, self._limit)
        self._inner = inner
        self._found.append(Complement(ComplementType.TITLE, start, head, head + 1))
        self._found.extend(inner.complements)
        return inner.end

    def _nucleus(self, index: int, case: str) -> int | None:
        """Where the main word (or the name) of a complement ends."""
        text = self._text(index)
        if text in OPENING:
            closing = self._parser.closing(index, self._limit)
            return None if closing is None else closing + 1
        if text == "№" and self._text(index + 1).isdigit():
            return index + 2
        if text.lower() in _STOPPED and self._text(index + 1) == ".":
            return index + 2
        if len(text) == 1 and text.isupper() and self._text(index + 1) == ".":
            return index + 2
        if (
            is_abbreviation(text)
            or is_inflected_abbreviation(text)
            or (is_latin(text) and text[:1].isupper())
        ):
            return self._run(index)
        if text[:1].isdigit():
            return index + 1 if self._found and text.isdigit() else None
        readings = self._document.readings(self._tokens[index])
        if not is_word(self._tokens[index]) or (readings and readings[0].pos in _FUNCTION_WORDS):
            return None
        nouns = [each for each in readings if each.pos == "NOUN" and case in cases_of(each)]
        if nouns and (nouns[0].score > 0.02 or text[:1].isupper()):
            return index + 1
        return None

    def _run(self, index: int) -> int:
        """Latin words that follow one another: *Merrill Lynch*."""
        end = index + 1
        while end < self._limit and end not in self._named and is_latin(self._text(index)):
            joined = self._text(end) in {"&", "."} and is_latin(self._text(end + 1))
            if not joined and not is_latin(self._text(end)):
                break
            end += 1
        return end
