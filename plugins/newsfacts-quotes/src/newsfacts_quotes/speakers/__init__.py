"""Whose words they are: from the source beside the cue to an entity or a description."""
