#!/usr/bin/env bash
# A headline ends where a name in it is marked, and is written again without the word behind it.
#
# Package:  newsmlg2 1.1
# Expected: the headline «Завод <inline>«Луч»</inline> закрыт до весны» of a NewsML-G2 item is that text, and to_xml_string gives it back: a label may hold inline, span, a and br
# Seen:     «Завод»; written again it is «Завод «Луч» до весны», and the factory is open till spring
# So:       a title without its verb tells of no event: newsfacts-web reads such items whole; with lxml, itertext() of the element has all words
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check newsmlg2==1.1
"$folder/venv/bin/python" - <<'PYTHON'
import NewsMLG2

ITEM = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:example.org:20250505:1"
standard="NewsML-G2" standardversion="2.34" conformance="power" version="1" xml:lang="ru">
<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
<itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:IPTC"/><versionCreated>2025-05-05T10:30:00+03:00</versionCreated></itemMeta>
<contentMeta><headline>Завод <inline>«Луч»</inline> закрыт<br/>до весны</headline><headline>Мост открыт</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Завод</title></head>
<body><p>Завод закрыт.</p></body></html></inlineXML></contentSet></newsItem>"""
item = NewsMLG2.NewsMLG2Document(ITEM.encode()).get_item()
headlines = item.contentmeta.headline
seen = [str(each) for each in headlines]
again = headlines[0].to_xml_string()
print(seen, again)
assert seen == ["Завод", "Мост открыт"]
assert again.endswith(">Завод<inline>«Луч»</inline><br/>до весны</headline>\n")
PYTHON
