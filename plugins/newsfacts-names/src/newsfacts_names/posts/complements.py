"""The complements of a title: *министра* *обороны* *России* after *заместитель*."""

from __future__ import annotations

from collections.abc import Mapping

import attrs
from newsfacts_russian.government import noun

from newsfacts_names.posts.epithets import past_epithets
from newsfacts_names.posts.noun_phrases import Stretch
from newsfacts_names.posts.others_titles import (
    is_of_client,
    is_plain_noun,
    is_somebody,
    may_govern_title,
)
from newsfacts_names.posts.phrase import Complement, ComplementType, TitlePhrase
from newsfacts_names.posts.titles_around import Titles
from newsfacts_names.posts.words import (
    DASHES,
    TitleWord,
    is_kin,
    is_latin_or_figure,
)
from newsfacts_names.titles import TitleClass

_LONGEST_OTHER_NAME = 8
"""How many tokens a bracket with another name of the organisation may have."""

_TIMES: Mapping[str, ComplementType] = {
    **dict.fromkeys(("года", "годов", "г"), ComplementType.NOUN),
    **dict.fromkeys(("века", "веков", "столетия"), ComplementType.TIME),
}
"""What follows a figure: *лауреат премии 1997 года* is a post, *министр Франции | XIX века* is none."""

_NAMED_AFTER = frozenset({"имени", "им"})
_JOINTS = frozenset({"и", ",", *DASHES})
_MARKS = frozenset({",", ".", ")", ";", *DASHES})


class Complementer:
    """Collects the complements of one title phrase, from left to right.

    Args:
        titles: Where the other titles stand.
        stretch: The tokens after the head.
        phrase: The title with its modifiers.
        nested: Whether the title depends on another one itself.
    """

    def __init__(self, titles: Titles, stretch: Stretch, phrase: TitlePhrase, *, nested: bool) -> None:
        self._titles = titles
        self._stretch = stretch
        self._phrase = phrase
        self._nested = nested
        self._found: list[Complement] = []
        self._inner: TitlePhrase | None = None
        self._returned = False

    def complete(self) -> TitlePhrase:
        """The phrase with its complements."""
        start = index = past_epithets(self._stretch, self._titles, self._phrase)
        while index < self._stretch.limit:
            following = self._step(index)
            if following is None:
                break
            index = following
        end = index if self._found else start
        if end == self._phrase.end and not self._found:
            return self._phrase
        return attrs.evolve(self._phrase, end=end, complements=tuple(self._found), inner=self._inner)

    def _step(self, index: int) -> int | None:
        """Take up one complement that begins at *index*; where it ends, or ``None`` if there is none."""
        if index in self._stretch.named:
            return self._name(index)
        text = self._stretch.text(index).lower()
        if self._inner is not None and not self._returns(text):
            return None
        if self._cases_after(text):
            return self._prepositional(index)
        if text == "(":
            return self._bracket(index)
        return self._joined(index, text) if text in _JOINTS else self._noun(index, text)

    def _joined(self, index: int, joint: str) -> int | None:
        return self._second_name(index) if joint in DASHES else self._coordinated(index)

    def _second_name(self, dash: int) -> int | None:
        """*губернатор Кемеровской области – Кузбасса Олег Рябов*: what a region is called, too."""
        at = dash + 1
        if not self._found or at + 1 not in self._stretch.named or at >= self._stretch.limit:
            return None
        readings = self._stretch.document.readings(self._stretch.document.tokens[at])
        if not any(each.has("Geox", "gent") for each in readings):
            return None
        self._found[-1] = attrs.evolve(self._found[-1], end=at + 1)
        return at + 1

    def _returns(self, preposition: str) -> bool:
        """Whether a topic is the post's own again: *советник канцлера Анны Крамер | по вопросам торговли*."""
        after_name = bool(self._found) and self._found[-1].type is ComplementType.NAME
        self._returned = self._returned or (after_name and bool(self._cases_after(preposition)))
        return self._returned

    def _noun(self, index: int, text: str) -> int | None:
        if text in {"одного", "одной"} and self._stretch.text(index + 1).lower() == "из":
            # "бухгалтер одного из банков"
            return self._noun_phrase(index + 2, "gent", index, ComplementType.NOUN)
        if is_latin_or_figure(text) and (kind := _TIMES.get(self._stretch.text(index + 1).lower())):
            self._found.append(Complement(kind, index, index + 1, index + 2))
            return index + 2
        first_case = ("ablt",) if self._phrase.title.instrumental and not self._found else ()
        for case in (*first_case, "gent"):
            end = self._noun_phrase(index, case, index, ComplementType.NOUN)
            if end is not None:
                return end
        return None

    def _name(self, index: int) -> int | None:
        """*адвокат Немцова Вадим Прохоров*, *института им. Вавилова*: a name may be a complement."""
        mention = self._stretch.named[index]
        before = index - 1 - (self._stretch.text(index - 1) == ".")
        named_after = self._stretch.text(before).lower() in _NAMED_AFTER
        if not named_after and not self._is_somebody_elses(index):
            return None
        kind = ComplementType.NOUN if named_after else ComplementType.NAME
        self._found.append(Complement(kind, index, index, mention.last))
        return mention.last

    def _is_somebody_elses(self, index: int) -> bool:
        """Whether the post belongs to the next name, and this one only depends on it."""
        mention = self._stretch.named[index]
        if "gent" not in mention.cases:
            return False
        following = self._stretch.named.get(mention.last)
        if following is None:
            return self._phrase.cases.isdisjoint(mention.cases)
        if self._nested and not self._phrase.cases.isdisjoint(mention.cases):
            return False
        before = self._phrase.start - 1
        if before >= 0 and is_kin(self._stretch.document, self._stretch.document.tokens[before]):
            return False  # "дочь президента Яна Гавела Ирму"
        doubtful = bool(self._found) and "nomn" in mention.cases
        return not doubtful and not self._phrase.cases.isdisjoint(following.cases)

    def _cases_after(self, preposition: str) -> tuple[str, ...]:
        """The cases of what the title takes with that preposition: *по* *правам* after *уполномоченный*."""
        return noun(self._phrase.title.lemma, person=True).cases_after(preposition) if preposition else ()

    def _prepositional(self, index: int) -> int | None:
        if self._is_rank(index + 1) and self._stretch.text(index).lower() == "в":
            self._found.append(
                Complement(ComplementType.PREPOSITIONAL, index, index + 1, index + 2, topic=True)
            )
            return index + 2
        for case in self._cases_after(self._stretch.text(index)):
            end = self._noun_phrase(index + 1, case, index, ComplementType.PREPOSITIONAL)
            if end is not None:
                return end
        return None

    def _is_rank(self, index: int) -> bool:
        """*кандидат в депутаты*: who one may become stands in a plural that looks as the nominative."""
        word = self._titles.title_at(index, self._stretch.limit)
        return word is not None and any(each.has("plur", "nomn") for each in word.readings)

    def _bracket(self, index: int) -> int | None:
        """*Российского футбольного союза (РФС)*: another name of the organisation."""
        first = self._stretch.text(index + 1)
        if not self._found or not (first[:1].isupper() or is_latin_or_figure(first)):
            return None
        for end in range(index + 1, min(self._stretch.limit, index + _LONGEST_OTHER_NAME)):
            if end in self._stretch.named:
                return None
            if self._stretch.text(end) == ")":
                self._found.append(Complement(ComplementType.BRACKET, index, index, end + 1))
                return end + 1
        return None

    def _coordinated(self, index: int) -> int | None:
        """*министр промышленности, науки и технологий*: further complements of the same form."""
        following = index + 1
        if not self._found or self._found[-1].type in {ComplementType.BRACKET, ComplementType.TIME}:
            return None
        if following in self._stretch.named or self._titles.title_at(following, self._stretch.limit):
            return None
        cases = self._governed()
        if self._found[-1].type is not ComplementType.PREPOSITIONAL:
            cases = ("gent", *cases)
        elif self._cases_after(self._stretch.text(following)):
            return self._prepositional(following)
        for case in cases:
            taken = len(self._found)
            end = self._noun_phrase(following, case, index, ComplementType.NOUN)
            if end is not None and self._goes_on(index, end):
                return end
            del self._found[taken:]
        return None

    def _governed(self) -> tuple[str, ...]:
        """The cases after the last preposition: *министр по делам молодёжи | и спорту*."""
        last = next(
            (each for each in reversed(self._found) if each.type is ComplementType.PREPOSITIONAL), None
        )
        return self._cases_after(self._stretch.text(last.start)) if last else ()

    def _goes_on(self, joint: int, end: int) -> bool:
        """Whether a list goes on: after a comma another joint must follow, and its last word is no title."""
        if self._stretch.text(joint) == "," and self._stretch.text(end).lower() not in {"и", ","}:
            return False
        return end >= self._stretch.limit or self._titles.title_at(end - 1, self._stretch.limit) is None

    def _noun_phrase(self, index: int, case: str, start: int, kind: ComplementType) -> int | None:
        """Take up modifiers and a noun in *case*, an abbreviation, or a name in quotation marks."""
        nucleus, ended = self._nucleus(index, case)
        if ended:
            return self._called(start, index, nucleus, kind)
        word = self._titles.title_at(nucleus, self._stretch.limit)
        if word is not None and case in word.cases:
            after = self._stretch
            if kind is ComplementType.PREPOSITIONAL and is_somebody(after, start, nucleus, word, case):
                return None
            plain = is_plain_noun(after, nucleus, word, case, first=not self._found)
            if kind is ComplementType.NOUN and not plain:
                return self._title(start, nucleus, word, case)
            if all(each.pos != "NOUN" for each in word.readings):  # "адвокат обвиняемого"
                self._found.append(Complement(kind, start, nucleus, nucleus + 1))
                return nucleus + 1
        end = self._stretch.nucleus_end(nucleus, case)
        if end is None and nucleus == index:
            end = self._apposed_end(index)
        if end is None and nucleus > index and self._stretch.text(nucleus - 1)[:1].isupper():
            nucleus, end = nucleus - 1, nucleus  # "худрук Большого"
        if end is not None:
            topic = self._stretch.text(start).lower() == "по"
            self._found.append(Complement(kind, start, nucleus, end, topic=topic))
        return end

    def _nucleus(self, index: int, case: str) -> tuple[int, bool]:
        """The noun behind the modifiers that begin at *index*, or the last of them, and whether it is that.

        The noun may look like a modifier itself: *адвокат обвиняемого*.
        """
        nucleus = self._stretch.modifiers_end(index, case)
        ended = nucleus >= self._stretch.limit or nucleus in self._stretch.named
        if not ended and self._stretch.text(nucleus) not in _MARKS:
            return nucleus, False
        last = nucleus - 1
        if last >= index and self._titles.title_at(last, self._stretch.limit) is not None:
            return last, False
        return (last, True) if ended else (nucleus, False)

    def _called(self, start: int, index: int, nucleus: int, kind: ComplementType) -> int | None:
        """*мэр Заречного Иван Белов*, *форвард красно-белых Олег Седов*: a name like a modifier."""
        text = self._stretch.text(nucleus)
        if nucleus < index or not (text.istitle() or (text.islower() and "-" in text)):
            return None
        self._found.append(Complement(kind, start, nucleus, nucleus + 1))
        return nucleus + 1

    def _apposed_end(self, index: int) -> int | None:
        """*района Отрадное*, *клуба Тоттенхэм Хотспур*: one past a name that does not decline."""
        end = index
        while self._stretch.may_be_apposed(end):
            end += 1
        return end if end > index else None

    def _title(self, start: int, head: int, word: TitleWord, case: str) -> int | None:
        """*заместитель министра*: the post of another, on which this one depends."""
        last = self._found[-1] if self._found else None
        office = word.title.category is TitleClass.OFFICE
        office = office and may_govern_title(self._stretch, self._phrase, last, case)
        if not office and (last is not None or not is_of_client(self._stretch, self._phrase, head, case)):
            return None
        self._inner = self._titles.inner(start, head, word, self._stretch.limit)
        self._found.append(Complement(ComplementType.TITLE, start, head, head + 1))
        self._found.extend(self._inner.complements)
        return self._inner.end
