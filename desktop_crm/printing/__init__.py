"""Labels and address blocks as PDF."""
