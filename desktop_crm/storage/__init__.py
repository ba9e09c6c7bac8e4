"""The database file: tables, queries, journal, upgrades and backup."""
