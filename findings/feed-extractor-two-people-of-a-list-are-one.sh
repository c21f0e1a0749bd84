#!/usr/bin/env bash
# Two people in a list of an entry are one, and Moscow time is no time.
#
# Package:  @extractus/feed-extractor 8.0.3 (npm)
# Expected: the description of an entry with two paragraphs keeps a blank or a line between «мэр Тулы.» and «Олег Рябов»; a moment with the zone MSK, which Russian feeds have, is read or kept as it is
# Seen:     «мэр Тулы.Олег», «Олег РябовАнна Лугова» of a list; with MSK published is empty
# So:       newsfacts then has one person of two: read feeds with newsfacts-web, which knows the zones, or set normalization: false and take the text out yourself
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent @extractus/feed-extractor@8.0.3
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { extractFromXml } from "@extractus/feed-extractor";

const read = (description, zone = "+0300") => {
  const entry = `<item><title>Мост</title><link>https://example.org/1</link><pubDate>Mon, 05 May 2025 10:30:00 ${zone}</pubDate>
    <description><![CDATA[${description}]]></description></item>`;
  const about = "<title>Вести</title><link>https://example.org/</link><description>Вести</description>";
  return extractFromXml(`<rss version="2.0"><channel>${about}${entry}</channel></rss>`).entries[0];
};
const seen = [
  read("<p>Приехал мэр Тулы.</p><p>Олег Рябов открыл мост.</p>").description,
  read("<ul><li>Олег Рябов</li><li>Анна Лугова</li></ul>").description,
  read("Мост").published,
  read("Мост", "MSK").published,
];
console.log(seen);
assert.deepEqual(seen, ["Приехал мэр Тулы.Олег Рябов открыл мост.", "Олег РябовАнна Лугова", "2025-05-05T07:30:00.000Z", ""]);
JAVASCRIPT
node "$folder/show.mjs"
