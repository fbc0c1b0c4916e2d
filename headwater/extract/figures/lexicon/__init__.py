"""Words as data: one file a language. To add a language, write one more file with the same tables."""
