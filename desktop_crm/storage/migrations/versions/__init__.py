"""The steps themselves; a released one is never edited."""
