"""Mapped classes, one module a feature."""

from desktop_crm.storage.tables import contacts, groups, journal, notes

__all__ = ["contacts", "groups", "journal", "notes"]
