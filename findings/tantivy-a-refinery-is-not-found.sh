#!/usr/bin/env bash
# A Russian word of twenty letters or more is in no index.
#
# Package:  tantivy 0.27.0, with its default tokenizer and with ru_stem
# Expected: «нефтеперерабатывающий» (21 letters) is found where it stands, as «железнодорожный» is; words that are dropped are dropped beyond forty letters
# Seen:     neither «нефтеперерабатывающий» nor «сельскохозяйственный» nor «достопримечательности» is found: the limit is forty bytes, and a Cyrillic letter has two
# So:       a search for the refinery that burnt finds all factories or none: register an analyzer with Filter.remove_long(80)
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check tantivy==0.27.0
"$folder/venv/bin/python" - <<'PYTHON'
import tantivy

words = ("железнодорожный", "сельскохозяйственный", "нефтеперерабатывающий", "достопримечательности")
builder = tantivy.SchemaBuilder()
builder.add_text_field("text")
builder.add_text_field("stems", tokenizer_name="ru_stem")
index = tantivy.Index(builder.build())
writer = index.writer()
for word in words:
    writer.add_document(tantivy.Document(text=[f"Открыли {word} объект"], stems=[f"Открыли {word} объект"]))
writer.commit()
index.reload()
searcher = index.searcher()


def found(query, field):
    return searcher.search(index.parse_query(query, [field])).count


seen = {word: (len(word), found(word, "text"), found(word, "stems")) for word in words}
phrase = found('"нефтеперерабатывающий объект"', "text")
print(seen, phrase)
assert seen == {
    "железнодорожный": (15, 1, 1),
    "сельскохозяйственный": (20, 0, 0),
    "нефтеперерабатывающий": (21, 0, 0),
    "достопримечательности": (21, 0, 0),
}
PYTHON
