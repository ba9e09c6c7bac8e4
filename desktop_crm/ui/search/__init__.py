"""The search box that also goes to places and runs commands."""
