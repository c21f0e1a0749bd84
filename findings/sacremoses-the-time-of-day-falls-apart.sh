#!/usr/bin/env bash
# Words that are put together again keep a blank in a time of day and inside the quotation marks.
#
# Package:  sacremoses 0.2.0
# Expected: «в 10:30» and «Луч» in its marks come back from the Russian tokens as they were, as „Луч“ in German marks does
# Seen:     в 10: 30, « Луч »
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check sacremoses==0.2.0
"$folder/venv/bin/python" - <<'PYTHON'
from sacremoses import MosesDetokenizer, MosesTokenizer

cut, join = MosesTokenizer(lang="ru").tokenize, MosesDetokenizer(lang="ru").detokenize
seen = [join(cut(text, escape=False)) for text in ("в 10:30", "завод «Луч» закрыли", "завод „Луч“ закрыли", "выросли на 7,5%")]
print(seen)
assert seen == ["в 10: 30", "завод « Луч » закрыли", "завод „Луч“ закрыли", "выросли на 7,5%"]
PYTHON
