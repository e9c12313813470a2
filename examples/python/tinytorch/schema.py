"""Schemas in PyTorch's notation: `add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1)`."""

import ast
import re
from typing import NamedTuple, Optional

_HEAD = re.compile(r"^(\w+)(?:\.(\w+))?\((.*)\)$", re.S)
# The base, what its entries may be, the list, what it may be: `Tensor?[]`, `int[2]?`.
_TYPE = re.compile(r"^(\w+)(\?)?(?:\[(\d*)\](\?)?)?$")
_ALIAS = re.compile(r"\([a-z0-9!|> *-]*\)")


class Type(NamedTuple):
    """The type of an argument or a result."""

    base: str
    optional: bool = False
    is_list: bool = False
    size: Optional[int] = None  # of a list for which one number may stand

    @staticmethod
    def parse(text):
        """The type of a text such as `int[2]?`; of `int[2]|str` the first one."""
        m = _TYPE.match(_ALIAS.sub("", text).partition("|")[0])
        if m is None:
            raise ValueError(f"not a type: '{text}'")
        base, question, size, list_question = m.groups()
        is_list = size is not None
        optional = bool(list_question) or (bool(question) and not is_list)
        return Type(base, optional, is_list, int(size) if size else None)


class Argument(NamedTuple):
    """An argument of a schema."""

    name: str
    type: Type
    keyword: bool
    has_default: bool = False
    default: object = None


class Schema(NamedTuple):
    """A schema, parsed."""

    text: str
    name: str
    full_name: str
    arguments: tuple
    results: tuple  # names, "" where there is none
    inplace: bool
    rest: bool  # whether more arguments of any type may follow


def _split(text):
    """Splits at commas outside of brackets."""
    parts, depth, start = [], 0, 0
    for i, c in enumerate(text):
        depth += (c in "([") - (c in ")]")
        if c == "," and depth == 0:
            parts.append(text[start:i].strip())
            start = i + 1
    last = text[start:].strip()
    return [*parts, last] if last else parts


def _argument(text, keyword):
    declared, has_default, default = text.partition("=")
    kind, _, name = declared.strip().rpartition(" ")
    value = None
    if has_default:
        try:
            value = ast.literal_eval(default)
        except ValueError:
            value = default  # the name of a choice
    return Argument(name, Type.parse(kind), keyword, bool(has_default), value)


def parse(text):
    """The Schema of a text; what it returns may be left out."""
    head, _, returns = text.rpartition(" -> ") if " -> " in text else (text, "", "")
    m = _HEAD.match(head.strip())
    if m is None:
        raise ValueError(f"not a schema: '{text}'")
    name, overload, inner = m.groups()
    arguments, keyword, rest, inplace = [], False, False, False
    for part in _split(inner):
        if part == "*":
            keyword = True
        elif part == "...":
            rest = True
        else:
            inplace = inplace or (not arguments and part.startswith("Tensor(a!) "))
            arguments.append(_argument(part, keyword))
    returns = returns.strip()
    inside = returns[1:-1] if returns.startswith("(") else returns
    results = tuple(p.rpartition(" ")[2] if " " in p else "" for p in _split(inside))
    full_name = f"{name}.{overload}" if overload else name
    return Schema(text, name, full_name, tuple(arguments), results, inplace, rest)
