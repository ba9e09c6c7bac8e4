import pytest

from desktop_crm.domain.errors import DatabaseMissingError
from desktop_crm.domain.progress import SILENT
from desktop_crm.ui import file_opening
from tests.support.folders import untouched


def test_a_new_file_comes_with_its_folders_and_its_country(tmp_path):
    workspace = file_opening.fresh(tmp_path / "Documents" / "Desktop CRM" / "contacts.crm", "anna", "PK")(
        SILENT
    )

    assert workspace.settings.default_country == "PK"
    workspace.close()


def test_a_file_where_the_documents_should_be_is_an_error_to_explain(tmp_path):
    (tmp_path / "Documents").write_text("not a folder")

    with untouched(tmp_path), pytest.raises(DatabaseMissingError):
        file_opening.fresh(tmp_path / "Documents" / "Desktop CRM" / "contacts.crm", "anna", "PK")(SILENT)
