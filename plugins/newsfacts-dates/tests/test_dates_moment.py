"""What is counted in hours, minutes and seconds, from the moment of publication or one of the text."""

from __future__ import annotations

from collections.abc import Callable

import newsfacts_dates
import newsfacts_russian
import pytest

from newsfacts import Article, DateFact, Pipeline

Check = Callable[..., None]
Dates = Callable[..., tuple[DateFact, ...]]
MOMENT = "2011-06-15T10:30"

FROM_PUBLICATION = (
    "[Два часа назад|2011-06-15T08:30] движение восстановили.",
    "Встреча начнётся [через полтора часа|2011-06-15T12:00].",
    "Пожар начался [11 часов назад|2011-06-14T23:30].",
    "[Полчаса назад|2011-06-15T10:00] мост открыли.",
    "[Минуту назад|2011-06-15T10:29] мост закрыли.",
    "Ракета взлетит [через 90 секунд|2011-06-15T10:31:30].",
    "Он ушёл [около часа назад|2011-06-15T09:30|APPROX].",
    "[Через 24 часа|2011-06-16T10:30] срок истечёт.",
    "Он уехал [1 день и 2 часа назад|2011-06-14T08:30].",
    "[Вчера|2011-06-14] он уехал, [два дня назад|2011-06-13] приехал.",
)
FROM_THE_TEXT = (
    "Пожар начался [14 июня в 22:00|2011-06-14T22:00], [через три часа|2011-06-15T01:00] его потушили.",
    "Поезд пришёл [5 мая в 9:00|2011-05-05T09:00], [часом ранее|2011-05-05T08:00] – автобус.",
)


@pytest.mark.parametrize("marked", FROM_PUBLICATION)
def test_hours_count_from_the_moment(check: Check, marked: str) -> None:
    check(marked, MOMENT)


@pytest.mark.parametrize("marked", FROM_THE_TEXT)
def test_hours_count_from_the_text(check: Check, marked: str) -> None:
    check(marked)


def test_without_a_moment_they_stay_unresolved_and_say_so(dates: Dates) -> None:
    (fact,) = dates("Пожар начался два часа назад.", "2011-06-15")

    assert fact.value == "2011-06-15"
    assert fact.unresolved == "the article tells no hour to count from"


def test_summer_time_is_put_forward_on_the_clock_only() -> None:
    """At two o'clock on 27 March 2022 it was three in Kyiv."""
    article = Article(
        text="Мост закрыли три часа назад.", published="2022-03-27T05:30", timezone="Europe/Kyiv"
    )
    (fact,) = Pipeline(plugins=[newsfacts_russian, newsfacts_dates]).extract(article).dates

    assert fact.value == "2022-03-27T01:30"


def test_zone_of_the_newsroom_tells_the_day() -> None:
    """Ten to eleven in the evening of the 30th, in Greenwich, is the 31st in Moscow."""
    pipeline = Pipeline(plugins=[newsfacts_russian, newsfacts_dates])
    text = "Мост закрыли вчера."

    here = pipeline.extract(text, "2025-12-30T22:50Z")
    there = pipeline.extract(text, "2025-12-30T22:50Z", timezone="Europe/Moscow")

    assert [here.dates[0].value, there.dates[0].value] == ["2025-12-29", "2025-12-30"]


EVENTS = (
    "Прививка разрешена [через 30 дней|P30D] после болезни.",
    "[Через два года|P2Y] после развода он женился.",
    "Он вернулся [спустя три недели|P3W] после того, как пожар потушили.",
    "[5 мая|2011-05-05] произошла авария. Завод открыли [через неделю|2011-05-12] после аварии.",
    "Завод открыли [через неделю|2011-05-03] после аварии [26 апреля|2011-04-26].",
    "[5 мая|2011-05-05] он уехал. [Через два дня|2011-05-07] после этого вернулся.",
    "Завод закрыли в [мае 2009 года|2009-05].\n\nЕщё [через год|2010] его снесли.",
)


@pytest.mark.parametrize("marked", EVENTS)
def test_so_long_after_an_event(check: Check, marked: str) -> None:
    check(marked)


def test_so_long_after_an_event_is_open(dates: Dates) -> None:
    (fact,) = dates("Прививка разрешена через 30 дней после болезни.")

    assert (fact.type, fact.earliest) == ("DURATION", None)
    assert fact.unresolved == "it counts from something that the article tells no day of"
