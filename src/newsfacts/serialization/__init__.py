"""Fact sheets as JSON, there and back, and the JSON Schema of that form."""

from newsfacts.serialization._converter import FORMAT_VERSION
from newsfacts.serialization._converter import structured as from_values
from newsfacts.serialization._json import check_fact, dumps, loads
from newsfacts.serialization._schema import json_schema

__all__ = ["FORMAT_VERSION", "check_fact", "dumps", "from_values", "json_schema", "loads"]
