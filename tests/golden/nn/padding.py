"""Layers that widen their input."""

from layers import layer, t, write

SIZES = [4, 5, 3]
for rank in [1, 2, 3]:
    batch, alone = (2, 3, *SIZES[:rank]), (3, *SIZES[:rank])
    sides = [1, 2, 0, 1, 2, 2][:2 * rank]
    for family in ["Reflection", "Replication", "Zero", "Constant", "Circular"]:
        name = f"{family}Pad{rank}d"
        more = {"value": -1.5} if family == "Constant" else {}
        layer(name, {"padding": 1, **more}, t(*batch))
        layer(name, {"padding": sides, **more}, t(*alone), train=False)
        layer(name, {"padding": sides, **more}, t(*batch, dtype="f32"), dtype="f32")
        layer(name, {"padding": [-1, 0] + sides[2:], **more}, t(*batch))
        if family in ["Zero", "Constant"]:
            layer(name, {"padding": sides, **more}, t(*[2] * rank))
            layer(name, {"padding": -3, **more}, t(*batch), says="negative")
        elif family == "Circular":
            layer(name, {"padding": 1}, t(*[3] * rank), says=f"{rank + 1}D or {rank + 2}D")
            layer(name, {"padding": 7}, t(*batch), says="wrapping around more than once")
    layer(f"ReflectionPad{rank}d", {"padding": 7}, t(*batch),
          says="Padding size should be less than the corresponding input dimension")
    layer(f"ReplicationPad{rank}d", {"padding": 1}, t(*[3] * (rank + 3)), says="D")
write(__file__)
