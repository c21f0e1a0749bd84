#!/usr/bin/env bash
# Russian surnames without a letter in common match; in Latin letters they do not.
#
# Package:  jellyfish 1.3.0
# Expected: match_rating_comparison of «Ким» and «Пак» is False, as that of «Kim» and «Pak» is; the code of the five letters «Рябов» is not longer than they are
# Seen:     True; «РЯББОВ»: lengths are counted in bytes, of which a Cyrillic letter has two, so that codes are cut in the middle and less likeness is asked for
# So:       to find one person in two articles by the match rating, transliterate names first, or use Jaro-Winkler of the same package, which counts letters
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check jellyfish==1.3.0
"$folder/venv/bin/python" - <<'PYTHON'
import jellyfish

pairs = {"Ким": "Пак", "Титова": "Ершова", "Журавлёв": "Соколов", "Kim": "Pak", "Titova": "Ershova"}
seen = {f"{one}, {other}": jellyfish.match_rating_comparison(one, other) for one, other in pairs.items()}
print(seen, jellyfish.match_rating_codex("Рябов"))
assert list(seen.values()) == [True, True, True, False, False]
assert jellyfish.match_rating_codex("Рябов") == "РЯББОВ"
assert jellyfish.jaro_winkler_similarity("Ким", "Пак") == 0
PYTHON
