"""Reads that lists and searches are made of."""
