"""PySide6 leaves the source of our modules alone."""

import subprocess
import sys

LOOK = """
import linecache
import desktop_crm.ui
import desktop_crm.ui.theme, desktop_crm.services.workspace
print(sum(name.endswith(("workspace.py", "theme.py")) for name in linecache.cache))
"""


def test_no_source_is_read_into_memory_when_modules_are_imported():
    done = subprocess.run([sys.executable, "-c", LOOK], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "0"
