"""Use cases: one method for one thing a user can do."""
