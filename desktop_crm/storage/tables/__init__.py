"""Mapped classes, one module a feature."""

from desktop_crm.storage.tables import activities, contacts, groups, journal, notes

__all__ = ["activities", "contacts", "groups", "journal", "notes"]
