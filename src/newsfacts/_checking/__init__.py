"""Whether what an extractor returns is sound."""
