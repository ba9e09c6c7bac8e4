"""The window: views, models, actions, background jobs.

Importing it guards the interpreter first, since every use of Qt is in danger without that.
"""

from desktop_crm.ui.lost_references import outlive_lost_references
from desktop_crm.ui.unread_sources import leave_sources_unread

outlive_lost_references()
leave_sources_unread()
