"""Command line, start-up and wiring."""
