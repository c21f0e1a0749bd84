"""The rules, each a small named thing: from a cue in its unit to a report."""
