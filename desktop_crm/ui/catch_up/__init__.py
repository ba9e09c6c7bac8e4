"""Catching up: appointments without a result and all that is overdue, one key each."""
