#!/usr/bin/env bash
# «Щ» is «sh» as «ш» is, and «ъ» is a «u».
#
# Package:  slugify 1.6.9 (npm)
# Expected: «Щукин» and «Шукин» have two slugs; «Подъячев» is podyachev
# Seen:     both are Shukin; «Poduyachev»: the table is Bulgarian in «ъ» and takes «щ» for «ш»
# So:       two people of one article can get one address; make addresses of newsfacts' ids, and show the name beside them
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent slugify@1.6.9
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import slugify from "slugify";

const seen = ["Щукин", "Шукин", "Подъячев"].map(name => slugify(name));
console.log(seen);
assert.deepEqual(seen, ["Shukin", "Shukin", "Poduyachev"]);
JAVASCRIPT
node "$folder/show.mjs"
