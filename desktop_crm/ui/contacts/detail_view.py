"""One contact: header, fields that are edited in place, tabs."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_crm.domain.changes import ChangeSet
from desktop_crm.domain.clock import Clock
from desktop_crm.domain.contacts import ContactRecord
from desktop_crm.services.workspace import Workspace
from desktop_crm.ui.common.text import fill, label, line
from desktop_crm.ui.contacts.add_links import AddLinks
from desktop_crm.ui.contacts.date_texts import DateTexts
from desktop_crm.ui.contacts.detail_header import DetailHeader
from desktop_crm.ui.contacts.detail_tabs import DetailTabs
from desktop_crm.ui.contacts.edit_session import EditPlace, EditSession
from desktop_crm.ui.contacts.editor_making import make_editor
from desktop_crm.ui.contacts.field_editor import FieldEditor
from desktop_crm.ui.contacts.field_list import FieldList, Spot
from desktop_crm.ui.contacts.identity_editor import IdentityEditor
from desktop_crm.ui.contacts.lane import Lane
from desktop_crm.ui.contacts.notice import Notice
from desktop_crm.ui.contacts.problems import problem_text
from desktop_crm.ui.contacts.record_presenter import RecordPresenter, Unsaved
from desktop_crm.ui.contacts.record_values import FieldKey, FieldKind, Value, value_of
from desktop_crm.ui.contacts.shown_fields import shown_fields
from desktop_crm.ui.contacts.word_flow import WordFlow
from desktop_crm.ui.theme import Tone
