"""When and where an article was published: the day, the moment, the zone."""

from __future__ import annotations

import datetime as dt
import json
import pickle
import zoneinfo

import attrs
import pytest

import newsfacts
from newsfacts import Article, FactSheet

MOSCOW = zoneinfo.ZoneInfo("Europe/Moscow")
LATE = "2025-12-30T22:40:00+00:00"


@pytest.mark.parametrize(
    ("published", "timezone", "day", "moment"),
    [
        ("2025-12-31", None, "2025-12-31", None),
        ("31.12.2025", None, "2025-12-31", None),
        ("20251231", None, "2025-12-31", None),
        (dt.date(2025, 12, 31), "Europe/Moscow", "2025-12-31", None),
        (LATE, None, "2025-12-30", LATE),
        (LATE, "Europe/Moscow", "2025-12-31", "2025-12-31T01:40:00+03:00"),
        ("2025-12-30T22:40Z", "Europe/Moscow", "2025-12-31", "2025-12-31T01:40:00+03:00"),
        (LATE, "+03:00", "2025-12-31", "2025-12-31T01:40:00+03:00"),
        (LATE, "UTC-5", "2025-12-30", "2025-12-30T17:40:00-05:00"),
        (LATE, "Asia/Vladivostok", "2025-12-31", "2025-12-31T08:40:00+10:00"),
        ("2025-12-30 22:40", "Europe/Moscow", "2025-12-30", "2025-12-30T22:40:00+03:00"),
        ("2025-07-01T12:00", "Europe/Kyiv", "2025-07-01", "2025-07-01T12:00:00+03:00"),
        ("2025-12-01T12:00", "Europe/Kyiv", "2025-12-01", "2025-12-01T12:00:00+02:00"),
        ("2025-12-30T22:40", None, "2025-12-30", "2025-12-30T22:40:00"),
    ],
)
def test_day_and_moment(published: object, timezone: str | None, day: str, moment: str | None) -> None:
    article = Article(text="", published=published, timezone=timezone)

    assert str(article.published) == day
    assert type(article.published) is dt.date
    assert (article.published_at and article.published_at.isoformat()) == moment


@pytest.mark.parametrize(
    ("fields", "error", "message"),
    [
        ({"timezone": "Europe/Moskau"}, ValueError, "no time zone is named 'Europe/Moskau'"),
        ({"timezone": "../etc/passwd"}, ValueError, "no time zone is named"),
        ({"timezone": "+25:00"}, ValueError, "no time zone is named"),
        ({"timezone": ""}, ValueError, "no time zone is named"),
        ({"timezone": 3}, TypeError, "not int"),
        ({"published_at": "2025-12-31"}, ValueError, "must tell the time of day"),
        ({"published": "2025-12-30", "published_at": "2025-12-31T10:00"}, ValueError, "is not the day of"),
        ({"published": "0001-01-01T00:00Z", "timezone": "-03:00"}, ValueError, "no day of the calendar"),
    ],
)
def test_refuses(fields: dict[str, object], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        Article(text="", **fields)  # type: ignore[arg-type]


def test_zone_may_be_an_object() -> None:
    article = Article(text="", published=LATE, timezone=MOSCOW)

    assert (article.timezone, article.published) == ("Europe/Moscow", dt.date(2025, 12, 31))


def test_copies_and_the_way_through_json_keep_the_moment() -> None:
    article = Article(text="а", published=LATE, timezone="Europe/Moscow")
    sheet = FactSheet(article=article, facts=())
    written = json.loads(sheet.to_json())["article"]

    assert written["published"] == "2025-12-31"
    assert written["published_at"] == "2025-12-31T01:40:00+03:00"
    assert FactSheet.from_json(sheet.to_json()) == sheet
    assert attrs.evolve(article, title="Т").published_at == article.published_at
    assert pickle.loads(pickle.dumps(article)) == article  # noqa: S301  (one's own)


def test_moved_copy_is_made_of_its_moment() -> None:
    article = Article(text="", published=LATE)
    moved = attrs.evolve(article, published=article.published_at, timezone="Europe/Moscow")

    assert (article.published, moved.published) == (dt.date(2025, 12, 30), dt.date(2025, 12, 31))


def test_zone_goes_with_a_text() -> None:
    sheet = newsfacts.extract("Мост закрыли вчера.", LATE, timezone="Europe/Moscow")

    assert sheet.dates[0].value == "2025-12-30"
    with pytest.raises(TypeError, match="timezone goes with a text"):
        newsfacts.extract(Article(text=""), timezone="Europe/Moscow")


def test_json_and_header_keep_the_zone() -> None:
    line = f'{{"text": "Вчера.", "published": "{LATE}", "timezone": "Europe/Moscow"}}'.encode()
    (read,) = newsfacts.read_many(line, format="jsonl")
    (headed,) = newsfacts.read_many(f"date {LATE} Вчера.".encode(), format="text")

    assert read.published == dt.date(2025, 12, 31)
    assert headed.published_at == dt.datetime.fromisoformat(LATE)
