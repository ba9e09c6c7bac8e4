"""Settings of the program and of the open file."""
