"""Sums of money."""

from __future__ import annotations

from decimal import Decimal

import attrs

from newsfacts import QuantityType
from newsfacts_quantities.amounts import Amount
from newsfacts_quantities.lexicon import currencies
from newsfacts_quantities.line import Line
from newsfacts_quantities.rule import Composing, Reading
from newsfacts_quantities.rules.smaller import added
from newsfacts_quantities.units import Paid, read_currency, read_sign

_HUNDREDTH = Decimal("0.01")
_MINOR = "minor unit"


def _sign_before(line: Line, amount: Amount) -> Amount | None:
    code = read_sign(line, amount.first - 1)
    if code is None or line.text(amount.first - 2)[-1:].isdigit():
        return None
    last = amount.last
    paid = read_currency(line, last)
    if paid is not None and paid.code == code:
        last = paid.last
    return amount.told(QuantityType.MONEY, "currency-sign", unit=code, first=amount.first - 1, last=last)


def _currency(line: Line, amount: Amount) -> Amount | None:
    paid = read_currency(line, amount.last)
    if paid is None:
        return None
    if paid.head == "фунт" and _weighs(line, amount):
        return amount.told(QuantityType.MEASURE, "currency", unit="[lb_av]", last=paid.last)
    told = amount.told(QuantityType.MONEY, "currency", unit=_code(line.known.places, paid), last=paid.last)
    if not paid.minor:
        return told
    return attrs.evolve(told.times(_HUNDREDTH), of=_MINOR)


_WEIGHT = ("вес", "масс", "взвес", "похуд", "прибав", "поправ")


def _weighs(line: Line, amount: Amount) -> bool:
    """Whether pounds are a weight: *весом 8 фунтов*."""
    return any(line.word(at).startswith(_WEIGHT) for at in range(max(0, amount.first - 4), amount.first))


def _code(places: frozenset[str], paid: Paid) -> str:
    """The currency, by the article's country where the noun is that of several: *крона*, *рубль*."""
    codes = set(currencies().heads[paid.head].values()) if paid.head else set()
    if len(codes) < 2:  # noqa: PLR2004
        return paid.code
    alone = {currencies().alone.get(place) for place in places}
    if len(alone) == 1 and (code := alone.pop()) in codes and code is not None:
        return code
    countries = currencies().countries
    told = [code for code in codes if countries.get(code, frozenset()) & places]
    if len(told) != 1 or countries.get(paid.code, frozenset()) & places:
        return paid.code
    return told[0]


def _added(line: Line, amounts: list[Amount]) -> list[Amount]:
    """Roubles and the kopecks behind them are one sum."""
    made = added(line, amounts, "minor-added", _minor)
    return [attrs.evolve(each, of=None) if each.of == _MINOR else each for each in made]


def _minor(major: Amount, minor: Amount) -> Decimal | None:
    """What kopecks add to their roubles."""
    if minor.of != _MINOR or major.of is not None:
        return None
    cents = minor.unit == "USD" and major.unit not in {"RUB", "GBP", None}  # euros have cents, too
    return (minor.number.low or Decimal(0)) if minor.unit == major.unit or cents else None


CURRENCY_SIGN = Reading(
    name="currency-sign",
    examples=(
        "Кредит на [€2,5 млрд|MONEY 2500000000 EUR] одобрили утром.",
        "Вход стоит [$40|MONEY 40 USD], а завтрак [$7.50|MONEY 7.5 USD].",
    ),
    quiet=("Вход стоит 40 долларов.",),
    read=_sign_before,
)
CURRENCY = Reading(
    name="currency",
    examples=(
        "На мост ушло [17,5 млрд руб.|MONEY 17500000000 RUB], на парк [200 тыс. рублей|MONEY 200000 RUB].",
        "За ночь берут [девяносто швейцарских франков|MONEY 90 CHF], за обед [20 долларов США|MONEY 20 USD].",
        "Марка стоит [45 копеек|MONEY 0.45 RUB].",
        "Билет стоит [1 200 чешских крон|MONEY 1200 CZK] или [300 норвежских крон|MONEY 300 NOK].",
        "Намыли [три биткоина|MONEY 3 биткоин], украли [120 BTC|MONEY 120 биткоин].",
        "Заняли [5 млн долл. США|MONEY 5000000 USD], вернули [5 000 (пять тысяч) рублей|MONEY 5000 RUB].",
    ),
    quiet=("Рубль упал, доллар вырос.", "Из зоопарка сбежали два льва.", "Собрали пять марок."),
    read=_currency,
)
MINOR_ADDED = Composing(
    name="minor-added",
    examples=("Проезд стоит [38 рублей 50 копеек|MONEY 38.5 RUB], обед — [9 евро 90 центов|MONEY 9.9 EUR].",),
    quiet=("Проезд стоит 38 рублей, булка 50 копеек.",),
    compose=_added,
)
