"""Contact files of other programs, to and from domain values."""
