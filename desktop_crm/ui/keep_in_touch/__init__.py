"""Within how many days contacts, and those with a tag or in a group, are to be reached."""
