import logging
import os
import stat

import pytest

from desktop_crm.app import logging as program_log


@pytest.fixture
def restored_logging():
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield root
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    logging.captureWarnings(capture=False)


@pytest.fixture
def log(tmp_path, restored_logging):
    return program_log.start(tmp_path / "logs")


def test_what_is_logged_is_in_the_file(log):
    logging.getLogger("desktop_crm.storage").info("opened in %d ms", 12)

    assert "INFO desktop_crm.storage: opened in 12 ms" in log.read_text(encoding="utf-8")


def test_an_exception_is_logged_without_the_values_in_its_message(log):
    try:
        raise ValueError("Sara" + " Malik")
    except ValueError:
        logging.getLogger("desktop_crm").exception("import failed")

    text = log.read_text(encoding="utf-8")
    assert "import failed" in text
    assert "test_logging.py" in text
    assert "ValueError" in text
    assert "Sara Malik" not in text


def test_statements_of_the_database_layer_are_not_logged(log):
    logging.getLogger("sqlalchemy.engine").info("INSERT ... 'Sara Malik'")

    assert "Sara" not in log.read_text(encoding="utf-8")


def test_five_files_of_a_megabyte_are_kept_and_no_more(log):
    logger = logging.getLogger("desktop_crm")
    for _ in range(70):
        logger.info("x" * 100_000)

    files = sorted(log.parent.iterdir())
    assert len(files) == program_log.FILES
    assert all(file.stat().st_size <= program_log.FILE_BYTES for file in files)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_every_log_file_may_be_read_by_its_owner_only(log):
    logger = logging.getLogger("desktop_crm")
    for _ in range(12):
        logger.info("x" * 100_000)

    modes = {stat.S_IMODE(file.stat().st_mode) for file in log.parent.iterdir()}
    assert len(list(log.parent.iterdir())) == 2
    assert modes == {0o600}


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path, restored_logging):
    (tmp_path / "file").write_text("in the way")

    assert program_log.start(tmp_path / "file" / "logs") is None
