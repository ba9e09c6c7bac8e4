"""Activity series: templates of steps, applied to contacts, moved and stopped."""
