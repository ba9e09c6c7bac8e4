import pytest

from desktop_crm.domain.errors import Cancelled
from desktop_crm.domain.progress import SILENT
from desktop_crm.domain.resources import resource
from desktop_crm.ui.file_opening import sample

CARDS = resource("sample", "people.vcf")


class CancelledHalfWay:
    """A user who lets the work begin, and then stops it."""

    def __init__(self):
        self.reports = 0

    def report(self, done, total):
        self.reports += 1
        if self.reports > 1:
            raise Cancelled


def test_sample_data_that_was_cancelled_leaves_nothing_behind(tmp_path):
    with pytest.raises(Cancelled):
        sample(tmp_path / "sample.crm", CARDS, "anna", "PK")(CancelledHalfWay())

    assert list(tmp_path.iterdir()) == []


def test_sample_data_is_made_anew_after_a_start_that_was_broken_off(tmp_path):
    path = tmp_path / "sample.crm"
    with pytest.raises(Cancelled):
        sample(path, CARDS, "anna", "PK")(CancelledHalfWay())
    (tmp_path / ".sample.part.crm").write_bytes(b"half a file")

    workspace = sample(path, CARDS, "anna", "PK")(SILENT)

    assert workspace.contacts.count() > 200
    workspace.close()
    assert not (tmp_path / ".sample.part.crm").exists()
