"""A contact manager for the desk: people, companies, notes and mailing labels in one file."""

__version__ = "0.1.0"
