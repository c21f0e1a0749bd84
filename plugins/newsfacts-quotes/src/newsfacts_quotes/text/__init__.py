"""The text as the rules read it: quotations, units, segments and phrases over the document's tokens."""
