"""What is in a folder, to prove that nothing in it was touched."""

import contextlib


def content(folder):
    """Return every file below a folder with its bytes."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@contextlib.contextmanager
def untouched(folder):
    """Fail where a block changes a file of the folder, makes one or removes one."""
    before = content(folder)
    yield
    after = content(folder)
    assert sorted(after) == sorted(before)
    assert [name for name in before if after[name] != before[name]] == []
