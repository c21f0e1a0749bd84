"""Write the currencies and units that newsfacts-quantities reads, out of CLDR's Russian names.

Usage: make_quantity_data.py [--check]

Babel carries CLDR's data; it is needed here and nowhere else, so that a reader of articles installs
neither it nor its two hundred other languages. With --check nothing is written; the files that would
change are listed, and the exit status is 1.
"""

from __future__ import annotations

import argparse
import datetime as dt
import re
import sys
from collections.abc import Collection, Iterator
from pathlib import Path

import babel
from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name, get_currency_symbol, get_territory_currencies

DATA = (
    Path(__file__).parent.parent
    / "plugins"
    / "newsfacts-quantities"
    / "src"
    / "newsfacts_quantities"
    / "data"
)
DAY = dt.date(2026, 1, 1)
"""Currencies that were in use on that day are taken."""
OLDEST = dt.date(1945, 1, 1)
"""So are those that were in use since, if their name is a noun with its adjective: *финская марка*."""
RUSSIAN = Locale("ru")

UCUM = {
    "length-kilometer": "km",
    "length-meter": "m",
    "length-decimeter": "dm",
    "length-centimeter": "cm",
    "length-millimeter": "mm",
    "length-micrometer": "um",
    "length-nanometer": "nm",
    "length-mile": "[mi_i]",
    "length-yard": "[yd_i]",
    "length-foot": "[ft_i]",
    "length-inch": "[in_i]",
    "length-nautical-mile": "[nmi_i]",
    "length-light-year": "[ly]",
    "length-astronomical-unit": "AU",
    "length-parsec": "pc",
    "area-square-kilometer": "km2",
    "area-hectare": "har",
    "area-square-meter": "m2",
    "area-square-centimeter": "cm2",
    "area-square-mile": "[smi_us]",
    "area-square-foot": "[sft_i]",
    "area-acre": "[acr_us]",
    "volume-cubic-kilometer": "km3",
    "volume-cubic-meter": "m3",
    "volume-cubic-centimeter": "cm3",
    "volume-liter": "L",
    "volume-hectoliter": "hL",
    "volume-deciliter": "dL",
    "volume-milliliter": "mL",
    "volume-barrel": "[bbl_us]",
    "mass-tonne": "t",
    "mass-kilogram": "kg",
    "mass-gram": "g",
    "mass-milligram": "mg",
    "mass-microgram": "ug",
    "mass-ounce": "[oz_av]",
    "mass-ounce-troy": "[oz_tr]",
    "mass-carat": "[car_m]",
    "power-gigawatt": "GW",
    "power-megawatt": "MW",
    "power-kilowatt": "kW",
    "power-watt": "W",
    "power-milliwatt": "mW",
    "power-horsepower": "[HP]",
    "energy-kilowatt-hour": "kW.h",
    "energy-kilocalorie": "kcal",
    "energy-calorie": "cal",
    "energy-kilojoule": "kJ",
    "energy-joule": "J",
    "electric-volt": "V",
    "electric-ampere": "A",
    "electric-milliampere": "mA",
    "electric-ohm": "Ohm",
    "frequency-gigahertz": "GHz",
    "frequency-megahertz": "MHz",
    "frequency-kilohertz": "kHz",
    "frequency-hertz": "Hz",
    "light-lux": "lx",
    "light-lumen": "lm",
    "light-candela": "cd",
    "energy-becquerel": "Bq",
    "energy-sievert": "Sv",
    "energy-gray": "Gy",
    "force-newton": "N",
    "magnetic-tesla": "T",
    "pressure-millimeter-ofhg": "mm[Hg]",
    "pressure-bar": "bar",
    "pressure-millibar": "mbar",
    "pressure-atmosphere": "atm",
    "pressure-pascal": "Pa",
    "pressure-hectopascal": "hPa",
    "pressure-kilopascal": "kPa",
    "pressure-megapascal": "MPa",
    "speed-kilometer-per-hour": "km/h",
    "speed-meter-per-second": "m/s",
    "speed-mile-per-hour": "[mi_i]/h",
    "speed-knot": "[kn_i]",
    "temperature-generic": "Cel",
    "temperature-celsius": "Cel",
    "temperature-fahrenheit": "[degF]",
    "temperature-kelvin": "K",
    "concentr-permille": "[ppth]",
    "digital-petabyte": "PBy",
    "digital-terabyte": "TBy",
    "digital-gigabyte": "GBy",
    "digital-gigabit": "Gbit",
    "digital-megabyte": "MBy",
    "digital-megabit": "Mbit",
    "digital-kilobyte": "kBy",
    "digital-kilobit": "kbit",
    "digital-byte": "By",
    "digital-bit": "bit",
}
"""CLDR's units that Russian news measure in, with their UCUM codes; times are left to the dates."""


def header(what: str) -> Iterator[str]:
    """Where a file comes from."""
    yield f"# {what}"
    yield f"# Made by scripts/make_quantity_data.py from CLDR's names, through Babel {babel.__version__}."
    yield "# CLDR: Unicode License v3 (https://www.unicode.org/license.txt). Not to be edited by hand."


def currencies() -> Iterator[str]:
    """Each currency: code, name, symbol, and the countries that pay with it; none pay with an old one."""
    yield from header("Currencies: ISO 4217 code, name, symbol if it is no other's, countries that use it.")
    used: dict[str, list[str]] = {}
    for territory in sorted(get_global("territory_currencies")):
        for code in get_territory_currencies(territory, DAY):
            used.setdefault(code, []).append(RUSSIAN.territories[territory])
    for code, countries in sorted((used | {code: [] for code in _old(used)}).items()):
        symbol = get_currency_symbol(code, "ru")
        shown = "" if symbol == code or symbol.isalpha() else symbol
        yield f"{code}\t{_name(code)}\t{shown}\t{'; '.join(countries)}"


_PLAIN = re.compile(r"(?!нов|стар)[а-яё]+(?:ий|ый|ой|ая|ое) (?!купон|талон)[а-яё]+")
"""A name by which an old currency is known among others, and whose noun is no everyday word."""


def _old(used: Collection[str]) -> set[str]:
    """The currencies in use no more that articles name by an adjective: *кипрский фунт*."""
    names = {_name(code).lower() for code in used}
    codes = {
        code
        for territory in get_global("territory_currencies")
        for code in get_territory_currencies(territory, OLDEST, DAY)
    }
    return {
        code
        for code in codes.difference(used)
        if _PLAIN.fullmatch(name := _name(code).lower()) and name not in names
    }


def _name(code: str) -> str:
    return str(get_currency_name(code, locale="ru"))


def units() -> Iterator[str]:
    """Each unit: UCUM code, name in the nominative, abbreviation."""
    yield from header("Units of measure: UCUM code, name, abbreviation.")
    patterns = RUSSIAN._data["unit_patterns"]  # noqa: SLF001  (Babel has no public way to a single form)
    for key, code in UCUM.items():
        name = _bare(patterns[key]["long"].get("one"))
        short = _bare(patterns[key].get("short", {}).get("one"))
        yield f"{code}\t{name}\t{short if short != name else ''}"


def _bare(pattern: str | None) -> str:
    """What stands beside the number in a pattern such as ``{0} км``."""
    return (pattern or "").replace("{0}", "").replace("\xa0", " ").strip()


FILES = {"currencies.tsv": currencies, "units.tsv": units}


def main() -> None:
    """Write what changed, or list it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if a file changes")
    check = parser.parse_args().check
    changed = False
    for name, lines in FILES.items():
        path, text = DATA / name, "\n".join(lines()) + "\n"
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        changed = True
        print(path.name)
        if not check:
            path.write_text(text, encoding="utf-8", newline="\n")
    sys.exit(1 if check and changed else 0)


if __name__ == "__main__":
    main()
