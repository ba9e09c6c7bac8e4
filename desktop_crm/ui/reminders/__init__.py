"""Alarms: watching for them, the list of those that ring, the tray, quiet hours."""
