"""Mapped classes, one module a feature."""
