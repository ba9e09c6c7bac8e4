"""The contact list, the record beside it and the form for a new one."""
