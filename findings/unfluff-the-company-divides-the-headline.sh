#!/usr/bin/env bash
# A company in quotation marks divides the headline, and the longer half is the title.
#
# Package:  unfluff 3.2.0 (npm)
# Expected: the title is «Завод «Луч» закрыли на ремонт до весны», which head line and window agree in
# Seen:     «закрыли на ремонт до весны»; of «В Туле закрыли завод «Луч» — рабочие вышли на площадь» the half behind the dash, with the dash: a closing «»» counts as a blank between site and title
# So:       the title of an article names whom it is about, and newsfacts takes the main event from it: give it the page's h1, or read pages with newsfacts-web
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts unfluff@3.2.0
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { createRequire } from "node:module";

const unfluff = createRequire(import.meta.url)("unfluff");
const title = text => unfluff(`<html lang="ru"><head><title>${text}</title></head><body><h1>${text}</h1><p>Мост готов.</p></body></html>`, "ru").title;
const seen = ["Завод «Луч» закрыли на ремонт до весны", "В Туле закрыли завод «Луч» — рабочие вышли на площадь", "Завод «Луч закрыли на ремонт до весны"].map(title);
console.log(seen);
assert.deepEqual(seen, ["закрыли на ремонт до весны", "— рабочие вышли на площадь", "Завод «Луч закрыли на ремонт до весны"]);
JAVASCRIPT
node "$folder/show.mjs"
