#!/usr/bin/env bash
# Surnames that differ in «ш» and «с», «ч» and «ц», «ж» and «з» have one slug.
#
# Package:  normality 3.1.0
# Expected: «Машков» is mashkov, «Жуков» zhukov, «Чернов» chernov, as passports and newspapers spell them
# Seen:     maskov, zukov, cernov: names go through ISO 9, whose marks above the letters are dropped then, and Масков, Зуков, Цернов have the same
# So:       people's names as keys: two can fall together; take the name in Cyrillic, which newsfacts gives in the nominative, or a passport table
# Needs:    ICU with its headers (libicu-dev in Debian), for PyICU, which it compiles
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check normality==3.1.0
"$folder/venv/bin/python" - <<'PYTHON'
from normality import slugify

pairs = {"Машков": "Масков", "Жуков": "Зуков", "Чернов": "Цернов", "Щеглов": "Сеглов"}
seen = {f"{one}, {other}": (slugify(one), slugify(other)) for one, other in pairs.items()}
print(seen)
assert list(seen.values()) == [("maskov",) * 2, ("zukov",) * 2, ("cernov",) * 2, ("seglov",) * 2]
PYTHON
