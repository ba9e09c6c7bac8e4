"""Bringing contact files in."""
