import os
import subprocess
import sys
from pathlib import Path

from tests.support.processes import CHECKOUT

PACKAGES = ("app", "domain", "exchange", "printing", "services", "storage", "ui")


def check(folder, settings):
    """Run the contracts of a settings file on the package below a folder."""
    linter = Path(sys.executable).with_name("lint-imports")
    environment = os.environ | {"PYTHONPATH": str(folder), "COLUMNS": "200"}
    command = [str(linter), "--no-cache", "--config", str(settings)]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_no_layer_knows_what_it_must_not():
    result = check(CHECKOUT, CHECKOUT / "pyproject.toml")

    assert result.returncode == 0, result.stdout
    assert "5 kept, 0 broken" in result.stdout


def test_every_package_has_its_place_in_the_layers():
    found = {path.parent.name for path in (CHECKOUT / "desktop_crm").glob("*/__init__.py")}

    assert found == set(PACKAGES)
