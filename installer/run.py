#!/usr/bin/env python3
"""Start Desktop CRM, or with ``--test`` run all its checks; install first what they need.

This file must be readable by any Python 3, so that an old one is told apart
with a sentence and not with a syntax error.
"""

import sys
from pathlib import Path

OLDEST = (3, 11)


def main() -> int:
    """Check the Python version and go on in ``start``."""
    if sys.version_info < OLDEST:
        found = ".".join(map(str, sys.version_info[:2]))
        print("Desktop CRM needs Python 3.11 or newer, and this is Python " + found + ".", file=sys.stderr)
        print("Install a newer Python and start again with it: python3.11 installer/run.py", file=sys.stderr)
        return 1
    sys.path[0] = str(Path(__file__).resolve().parent.parent)
    from installer import start

    return start.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
