#!/usr/bin/env python3
"""Writes tinytorch/abi.h: the declarations of tinytorch.h that the package binds.

Operators are left out, because they are called by name. Without comments, one declaration a line:

    python3 declare.py [path of tinytorch.h]
"""

import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
HEADER = HERE.parents[1] / "include" / "tinytorch" / "tinytorch.h"
TARGET = HERE / "tinytorch" / "abi.h"

# The documentation of an operator ends with its schema.
OPERATOR = re.compile(r"/\*\*(?:(?!\*/).)*`[\w.]+\([^`]*\) -> [^`]*`\s*\*/\s*TT_API[^;]*;", re.S)
COMMENT = re.compile(r"/\*.*?\*/", re.S)
DECLARATION = re.compile(r"typedef [^;{]*;|typedef [^;{]*\{[^}]*\}[^;]*;|TT_API\s[^;]*;")


def render(header):
    """The text of abi.h for the text of a header."""
    text = COMMENT.sub(" ", OPERATOR.sub(" ", header))
    constants = re.findall(r"^#define (TT_(?!VERSION)\w+) (-?\d+)$", text, re.M)
    text = re.sub(r"^#.*$", " ", text, flags=re.M)
    found = (re.sub(r"\s+", " ", d).replace("TT_API ", "") for d in DECLARATION.findall(text))
    lines = ["// Generated from tinytorch.h by declare.py: all but the operators."]
    lines += [f"#define {name} {value}" for name, value in constants]
    return "\n".join([*lines, *found]) + "\n"


if __name__ == "__main__":
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else HEADER
    TARGET.write_text(render(source.read_text()))
