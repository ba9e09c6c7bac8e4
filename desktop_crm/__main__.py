"""Started by ``python -m desktop_crm``."""

import sys

from desktop_crm.app.cli import main

sys.exit(main())
