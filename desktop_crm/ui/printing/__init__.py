"""The labels view."""
