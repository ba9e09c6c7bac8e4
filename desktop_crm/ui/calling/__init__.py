"""Working through a list: one contact at a time, from the first to the tally."""
