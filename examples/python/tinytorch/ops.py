"""Every operator of the library as a function, made from the schemas of `tt_op_schema`.

A function tries its overloads in the order of the table, first with arguments exactly as the
schema wants them, then with conversions, as PyTorch does. What a choice came to is remembered by
the kinds of the arguments.
"""

import collections
import ctypes

from . import schema as _schema
from ._handle import wrap
from ._library import failed, lib
from ._values import TENSOR, WORDS, constant, decode, encoder, lenient, natural

_ALIASES = {"input": "self", "axis": "dim", "keepdims": "keepdim"}


def _kind(value):
    """What the choice of an overload may depend on: the type, and those of a list's entries."""
    kind = type(value)
    return (kind, frozenset(map(type, value))) if kind is list or kind is tuple else kind


class _Overload:
    """A schema and how a call of it is put together."""

    def __init__(self, text):
        self.schema = _schema.parse(text)
        self.name = self.schema.full_name.encode()
        self.arguments = self.schema.arguments
        self.positional = [a for a in self.arguments if not a.keyword]
        self.room = max(1, len(self.schema.results))
        named = len(self.schema.results) > 1 and all(self.schema.results)
        fields = self.schema.results if named else ()
        self.pack = collections.namedtuple(self.schema.name, fields)._make if named else tuple
        self.collects = self._collects()

    def _collects(self):
        """The place of a list that may be given as several arguments: `x.view(2, 3)`."""
        if not self.positional:
            return None
        last, head = self.positional[-1], self.positional[:-1]
        alone = all(a.name == "self" for a in head)
        if last.type.is_list and not last.type.optional and last.type.size is None:
            if last.type.base == "Tensor" or (last.type.base == "int" and alone):
                return len(head)
        return None

    def bind(self, args, kwargs):
        """For each argument of the schema where its value comes from, or None: it does not fit."""
        n, sources = len(self.positional), {}
        if self.schema.rest:
            return list(range(len(args))) if len(args) >= n and not kwargs else None
        if self.collects is not None and len(args) > self.collects:
            if not isinstance(args[self.collects], (list, tuple)) or len(args) > n:
                sources[self.collects] = slice(self.collects, None)
                args = args[: self.collects]
        if len(args) > n:
            return None
        sources.update((i, i) for i in range(len(args)))
        places = {a.name: i for i, a in enumerate(self.arguments)}
        for key in kwargs:
            i = places.get(key, places.get(_ALIASES.get(key)))
            if i is None or i in sources:
                return None
            sources[i] = key
        if any(i not in sources and not a.has_default for i, a in enumerate(self.arguments)):
            return None
        return [sources.get(i) for i in range(max(sources, default=-1) + 1)]

    def plan(self, args, kwargs, exact):
        """The call for such arguments, or None where they do not fit."""
        sources = self.bind(args, kwargs)
        if sources is None:
            return None
        steps = []
        for i, source in enumerate(sources):
            argument = self.arguments[i] if i < len(self.arguments) else None
            if source is None:
                fixed = constant(argument.type, argument.default)
                steps.append((None, lambda _value, _keep, fixed=fixed: fixed))
                continue
            value = kwargs[source] if isinstance(source, str) else args[source]
            if argument is None:
                found = natural(value)
            elif exact:
                found = encoder(argument.type, value)
            else:
                found = lenient(argument.type, value, argument.name)
            if found is None:
                return None
            steps.append((source, found))
        return self._call_of(steps)

    def _call_of(self, steps):
        name, n, room, pack = self.name, len(steps), self.room, self.pack
        call, release, inplace = lib.tt_op_call, lib.tt_tensor_release, self.schema.inplace
        block = ctypes.c_uint64 * (WORDS * room)
        direct = [encode for _, encode in steps]
        in_order = [source for source, _ in steps] == list(range(n))

        def run(args, kwargs):
            keep = []
            if in_order:
                values = [encode(value, keep) for encode, value in zip(direct, args)]
            else:
                values = [
                    encode(kwargs[at] if type(at) is str else at is not None and args[at], keep)
                    for at, encode in steps
                ]
            results = block()
            status = call(name, b"".join(values), n, results, room, None)
            if status:
                raise failed(status)
            if inplace:
                # The result is the first argument: the same object, as in PyTorch.
                release(results[1])
                return args[0] if args else kwargs["self" if "self" in kwargs else "input"]
            if room == 1:
                return wrap(results[1]) if results[0] == TENSOR else decode(results)
            return pack([decode(results[i : i + WORDS]) for i in range(0, room * WORDS, WORDS)])

        return run


def _shown(value):
    if isinstance(value, (list, tuple)):
        return f"{type(value).__name__} of ({', '.join(_shown(v) for v in value)})"
    return type(value).__name__


def _refused(name, texts, args, kwargs):
    given = [_shown(v) for v in args] + [f"{k}={_shown(v)}" for k, v in kwargs.items()]
    schemas = "".join(f"\n * {t[t.index('(') : t.rindex(' -> ')]}" for t in texts)
    return TypeError(f"{name}() got ({', '.join(given)}), expected one of:{schemas}")


def _function(name, texts, docs):
    overloads, plans = [], {}

    def resolve(args, kwargs, key):
        if not overloads:
            overloads[:] = [_Overload(t) for t in texts]  # at once, for other threads
        for exact in (True, False):
            for overload in overloads:
                if run := overload.plan(args, kwargs, exact):
                    if exact and len(plans) < 1000:
                        plans[key] = run
                    return run
        raise _refused(name, texts, args, kwargs)

    def operator(*args, **kwargs):
        key = tuple(map(type, args))
        run = None if kwargs else plans.get(key)  # no list: types are all there is to know
        if run is None:
            key = (*map(_kind, args), *kwargs, *map(_kind, kwargs.values()))
            run = plans.get(key) or resolve(args, kwargs, key)
        return run(args, kwargs)

    operator.__name__ = operator.__qualname__ = name
    operator.__doc__ = "\n\n".join(f"{d}\n\n    {t}" for d, t in zip(docs, texts))
    operator.schemas = tuple(texts)
    return operator


def _read_table():
    texts, docs = collections.defaultdict(list), collections.defaultdict(list)
    for i in range(lib.tt_op_count()):
        text = lib.tt_op_schema(i).decode()
        name = text[: min(text.index("("), text.find(".") % len(text))]
        texts[name].append(text)
        docs[name].append(lib.tt_op_doc(i).decode())
    return {name: _function(name, texts[name], docs[name]) for name in texts}


table = _read_table()

# Those that are methods of Tensor as well.
methods = {
    name: function
    for name, function in table.items()
    if any(t.split("(", 1)[1].startswith(("Tensor self", "Tensor(a")) for t in function.schemas)
}
