"""Refuse names that would make no plugin."""

import re
import sys

NAMES = {
    "distribution": ("{{ cookiecutter.distribution }}", r"[a-z0-9]+(-[a-z0-9]+)*"),
    "package": ("{{ cookiecutter.package }}", r"[a-z][a-z0-9_]*"),
    "kind": ("{{ cookiecutter.kind }}", r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+"),
}

for what, (name, form) in NAMES.items():
    if not re.fullmatch(form, name):
        sys.exit(f"the {what} {name!r} is not of the form {form}")
