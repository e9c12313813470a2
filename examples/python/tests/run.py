#!/usr/bin/env python3
"""Runs one test file. Where what it needs is not there, it says so and ends with code 77."""

import sys
import unittest
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    name = Path(sys.argv[1]).stem
    try:
        module = __import__(name)
    except unittest.SkipTest as reason:
        print(f"skipped: {reason}")
        sys.exit(77)
    result = unittest.TextTestRunner().run(unittest.defaultTestLoader.loadTestsFromModule(module))
    sys.exit(not result.wasSuccessful())
