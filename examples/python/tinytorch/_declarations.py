"""Reads C declarations and makes ctypes of them: enough of C for abi.h."""

import ctypes
import re

_BASE = {
    "void": None,
    "bool": ctypes.c_bool,
    "char": ctypes.c_char,
    "double": ctypes.c_double,
    "size_t": ctypes.c_size_t,
    "int32_t": ctypes.c_int32,
    "int64_t": ctypes.c_int64,
    "uint8_t": ctypes.c_uint8,
    "uint32_t": ctypes.c_uint32,
    "uint64_t": ctypes.c_uint64,
    "tt_status": ctypes.c_int32,
    "tt_deleter": ctypes.c_void_p,
    "tt_tensor_hook": ctypes.c_void_p,
}
_FUNCTION = re.compile(r"^(?P<result>[\w *]+?)(?P<name>tt_\w+)\((?P<args>.*)\);$")
_STRUCT = re.compile(r"^typedef struct (\w+) \{(.*)\} \w+;$")
_CONSTANT = re.compile(r"^#define TT_(\w+) (-?\d+)$")
_CALLBACK = re.compile(r"\(\*(\w+)\)\(")
_ITEM = re.compile(r"^(?P<type>.*?)(?P<name>\w+)(?:\[(?P<count>\d+)\])?$")


def _split(text, mark):
    """The parts between marks that stand outside of brackets."""
    parts, depth, start = [], 0, 0
    for i, c in enumerate(text):
        depth += (c == "(") - (c == ")")
        if c == mark and depth == 0:
            parts.append(text[start:i])
            start = i + 1
    return [p.strip() for p in [*parts, text[start:]] if p.strip()]


class Declarations:
    """What a text of C declarations says; types are made when they are asked for."""

    def __init__(self, text):
        self.constants = {}
        self.prototypes = {}
        self.fields = {}
        self._structs = {}
        for line in text.splitlines():
            if m := _CONSTANT.match(line):
                self.constants[m[1]] = int(m[2])
            elif m := _STRUCT.match(line):
                self.fields[m[1]] = m[2]
            elif m := _FUNCTION.match(line):
                self.prototypes[m["name"]] = (m["result"], m["args"])

    def struct(self, name):
        """The ctypes.Structure of a struct."""
        if name not in self._structs:
            items = [self._item(part) for part in _split(self.fields[name], ";")]
            body = {"__slots__": (), "_fields_": items}
            self._structs[name] = type(name, (ctypes.Structure,), body)
        return self._structs[name]

    def pointed(self, struct, field):
        """The type of a list's entries: what the field points to."""
        return _BASE[re.search(rf"(\w+) \*{field};", self.fields[struct])[1]]

    def signature(self, name):
        """The result's type and the arguments of a function, as (name, type)."""
        result, args = self.prototypes[name]
        args = [] if args == "void" else [self._item(a) for a in _split(args, ",")]
        return self._type(result), args

    def _item(self, text):
        """The name and type of a field or an argument."""
        if m := _CALLBACK.search(text):
            return m[1], ctypes.c_void_p
        m = _ITEM.match(text)
        kind = self._type(m["type"])
        return m["name"], kind * int(m["count"]) if m["count"] else kind

    def _type(self, text):
        if text.replace(" ", "") == "constchar*":
            return ctypes.c_char_p
        if "*" in text:
            return ctypes.c_void_p
        name = re.sub(r"\b(struct|const)\b", "", text).strip()
        return _BASE[name] if name in _BASE else self.struct(name)
