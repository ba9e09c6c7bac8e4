"""The task list: what is to be done, by range and group, edited in place."""
