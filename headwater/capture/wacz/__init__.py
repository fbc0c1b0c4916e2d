"""WACZ packages (1.1.1 and 1.2.0): read, checked and written."""
