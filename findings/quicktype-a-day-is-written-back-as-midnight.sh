#!/usr/bin/env bash
# A day that was read by a generated class is written back as its midnight.
#
# Package:  quicktype-core 26.0.0 (npm), for Python
# Expected: a class of a JSON schema with "format": "date" writes 2025-05-05 as it read it, so that its own schema accepts it
# Seen:     2025-05-05T00:00:00: days and moments are one type; from examples alone, 150 in quotation marks becomes a whole number, which 2.5 then breaks
# So:       make classes of newsfacts' schema with datamodel-code-generator, whose pydantic models give each sheet back as it was
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent quicktype-core@26.0.0
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check python-dateutil==2.9.0.post0
cat > "$folder/generate.mjs" <<'JAVASCRIPT'
import { writeFileSync } from "node:fs";
import { FetchingJSONSchemaStore, InputData, JSONSchemaInput, quicktype } from "quicktype-core";

const schema = { type: "object", properties: { earliest: { type: "string", format: "date" } }, required: ["earliest"] };
const source = new JSONSchemaInput(new FetchingJSONSchemaStore());
await source.addSource({ name: "Day", schema: JSON.stringify(schema) });
const inputData = new InputData();
inputData.addInput(source);
writeFileSync(process.argv[2], (await quicktype({ inputData, lang: "python" })).lines.join("\n"));
JAVASCRIPT
node "$folder/generate.mjs" "$folder/generated.py"
cd "$folder"
"$folder/venv/bin/python" - <<'PYTHON'
import generated

seen = generated.day_to_dict(generated.day_from_dict({"earliest": "2025-05-05"}))
print(seen)
assert seen == {"earliest": "2025-05-05T00:00:00"}
PYTHON
