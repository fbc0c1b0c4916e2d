"""WARC files made by others: read record by record, and copied into the case as they are."""
