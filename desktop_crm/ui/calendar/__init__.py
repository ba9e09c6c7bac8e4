"""The calendar: days, weeks, months and a list, painted by us."""
