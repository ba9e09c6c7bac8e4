"""Scheduling, completing and logging calls, meetings, to-dos and kinds of the user's own."""
