#!/usr/bin/env bash
# A million and a half is a million, and so are two and a half.
#
# Package:  pullenti 4.1
# Expected: «полтора миллиона рублей» is 1500000 and «два с половиной миллиона рублей» 2500000, as «3 млн 400 тыс. рублей» is 3400000
# Seen:     1000000 in both, from «миллиона рублей»
# So:       where the two disagree about a sum, look whether half a unit stands in front of the shorter span
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pullenti==4.1
"$folder/venv/bin/python" - <<'PYTHON'
from pullenti.ner.ProcessorService import ProcessorService
from pullenti.ner.SourceOfAnalysis import SourceOfAnalysis
from pullenti.Sdk import Sdk

Sdk.initialize_all()
processor = ProcessorService.create_processor()


def money(text: str) -> list[tuple[str, str]]:
    found = [each for each in processor.process(SourceOfAnalysis(text)).entities if each.type_name == "MONEY"]
    spans = [each.occurrence[0] for each in found]
    return [(str(each), text[span.begin_char : span.end_char + 1]) for each, span in zip(found, spans)]


seen = [
    money("Мост стоил полтора миллиона рублей."),
    money("Мост стоил два с половиной миллиона рублей."),
    money("Мост стоил 3 млн 400 тыс. рублей."),
]
print(seen)
assert seen[0] == seen[1] == [("1.000.000 RUB", "миллиона рублей")]
assert seen[2] == [("3.400.000 RUB", "3 млн 400 тыс. рублей")]
PYTHON
