"""Calendar files: iCalendar (RFC 5545), to and from domain values."""
