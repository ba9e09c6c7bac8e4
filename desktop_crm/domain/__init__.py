"""Values and rules of contact management; the standard library only."""
