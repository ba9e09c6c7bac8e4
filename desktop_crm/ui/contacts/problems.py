"""What is wrong with a field, said next to it."""

from PySide6.QtCore import QCoreApplication

from desktop_crm.domain.errors import CrmError, InvalidValueError, Problem
from desktop_crm.ui.contacts.date_texts import DateTexts
from desktop_crm.ui.messages import explain


def problem_text(error: CrmError) -> str:
    """Return the sentence for an error met while a contact is edited."""
    if isinstance(error, InvalidValueError):
        if error.field == "contact" and error.problem is Problem.EMPTY:
            return QCoreApplication.translate(
                "Problems", "A contact needs a name, a company, a phone, an e-mail or an address."
            )
        if error.problem is Problem.NOT_A_DATE:
            text = QCoreApplication.translate("Problems", "This is not a date. Write it like this: %1")
            return text.replace("%1", DateTexts().example())
        if error.field == "date" and error.problem is Problem.OUT_OF_RANGE:
            return QCoreApplication.translate("Problems", "There is no such day.")
        if error.problem is Problem.NOT_A_NUMBER:
            return QCoreApplication.translate("Problems", "This is not a phone number.")
    return explain(error)
