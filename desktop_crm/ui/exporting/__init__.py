"""Taking things out into files."""
