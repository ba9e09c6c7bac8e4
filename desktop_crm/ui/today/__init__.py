"""Today: the schedule, what to follow up, whom to hear from, and the week in numbers."""
