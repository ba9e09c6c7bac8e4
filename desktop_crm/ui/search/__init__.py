"""The search box: find, go to, command and add in one line."""
