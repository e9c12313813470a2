"""Products of matrices and what is built on them; made with PyTorch 2.15."""

import math

import torch

from cases import case, t, v, write

NAN = float("nan")
INF = float("inf")


def ints(*shape, salt=1, dtype="i64"):
    return t(*shape, salt=salt, dtype=dtype, kind=7)


def pair_cases(op, shapes, *more):
    """Both operands of every pair of shapes: plain, transposed, f32 and integers."""
    for k, (a, b) in enumerate(shapes):
        case(op, t(*a), t(*b, salt=2), *more)
        if k == 0:
            flip = list(range(len(a) - 2)) + [len(a) - 1, len(a) - 2] if len(a) > 1 else None
            back = list(range(len(b) - 2)) + [len(b) - 1, len(b) - 2] if len(b) > 1 else None
            turned = [a[i] for i in flip] if flip else a
            other = [b[i] for i in back] if back else b
            case(op, t(*turned, perm=flip), t(*other, salt=2, perm=back), *more)
            case(op, t(*a, dtype="f32"), t(*b, salt=2, dtype="f32"), *more)
            case(op, ints(*a), ints(*b, salt=2), *more)
            case(op, ints(*a, dtype="u8"), ints(*b, salt=2, dtype="u8"), *more)


def plain():
    pair_cases("mm", [((3, 4), (4, 5)), ((1, 7), (7, 1)), ((2, 0), (0, 3)), ((0, 3), (3, 2)),
                      ((40, 70), (70, 50))])
    case("mm", v([[INF, 1.0], [NAN, 2.0]]), v([[1.0, 2.0], [3.0, 0.0]]))
    case("mm", t(3), t(3, 2), says="self must be a matrix, got 1-D tensor")
    case("mm", t(2, 3), t(3), says="mat2 must be a matrix, got 1-D tensor")
    case("mm", t(2, 3), t(2, 3), says="mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)")
    case("mm", t(2, 3, dtype="f32"), t(3, 2),
         says="expected m1 and m2 to have the same dtype, but got: float != double")
    pair_cases("bmm", [((2, 3, 4), (2, 4, 5)), ((2, 3, 0), (2, 0, 4)), ((0, 3, 2), (0, 2, 4)),
                       ((70, 3, 9), (70, 9, 2))])
    case("bmm", t(3, 2, 4, perm=[1, 0, 2]), t(5, 4, 2, perm=[2, 1, 0], salt=2))
    case("bmm", t(3, 2), t(3, 2, 2), says="batch1 must be a 3D tensor")
    case("bmm", t(3, 2, 2), t(3, 2), says="batch2 must be a 3D tensor")
    case("bmm", t(3, 2, 4), t(3, 2, 4),
         says="Expected size for first two dimensions of batch2 tensor to be: [3, 4] but got: [3, 2].")
    case("bmm", t(3, 2, 4, dtype="f32"), t(3, 4, 2), says="expected scalar type Float but found Double")
    pair_cases("mv", [((3, 4), (4,)), ((2, 0), (0,)), ((0, 3), (3,)), ((300, 200), (200,))])
    case("mv", t(3), t(3), says="vector + matrix @ vector expected, got 1, 1, 1")
    case("mv", t(2, 3), t(2), says="size mismatch, got input (2), mat (2x3), vec (2)")
    case("mv", t(2, 3, dtype="f32"), t(3),
         says="addmv input tensors must have the same dtype, but got Double, Float, and Double")
    for op in ("dot", "vdot"):
        pair_cases(op, [((4,), (4,)), ((0,), (0,)), ((1,), (1,)), ((5000,), (5000,))])
        case(op, t(2, 3), t(3), says="1D tensors expected, but got 2D and 1D tensors")
        case(op, t(2), t(3), says="inconsistent tensor size, expected tensor [2] and src [3] to have the "
             "same number of elements, but got 2 and 3 elements respectively")
        case(op, t(3), t(3, dtype="f32"),
             says="dot : expected both vectors to have same dtype, but found Double and Float")
    pair_cases("inner", [((2, 3), (4, 3)), ((3,), (3,)), ((), (2, 3)), ((2, 3), ()), ((2, 2, 3), (4, 3)),
                         ((2, 0), (3, 0))])
    case("inner", t(2, 3), t(4),
         says="inner() the last dimension must match on both input tensors but got shapes [2, 3] and [4]")
    case("inner", t(3), t(3, dtype="f32"), says="both inputs should have same dtype")
    pair_cases("outer", [((3,), (4,)), ((0,), (4,)), ((1,), (1,))])
    case("outer", t(3, dtype="f32"), ints(4))
    case("outer", v([INF, NAN, 1.0]), v([0.0, 2.0]))
    case("outer", t(2, 3), t(3), says="outer: Expected 1-D argument self, but got 2-D")
    case("outer", t(2), t(3, 1), says="outer: Expected 1-D argument vec2, but got 2-D")


def matmul():
    pair_cases("matmul", [((3, 2, 4), (4, 5)), ((4,), (4,)), ((3, 4), (4,)), ((4,), (4, 2)), ((4,), (3, 4, 2)),
                          ((3, 2, 4), (4,)), ((2, 1, 3, 4), (5, 4, 2)), ((3, 4), (2, 4, 5)), ((2, 0), (0, 3)),
                          ((2, 3, 0), (0,)), ((0, 3, 4), (4, 2)), ((1, 3, 4), (6, 4, 2)), ((2, 3, 1, 4), (1, 3, 4, 1))])
    case("matmul", t(4, 3, 2, perm=[2, 1, 0]), t(2, 4, salt=2, perm=[1, 0]))
    case("matmul", t(), t(3), says="both arguments to matmul need to be at least 1D, but they are 0D and 1D")
    case("matmul", t(2), t(3, 4), says="mat1 and mat2 shapes cannot be multiplied (1x2 and 3x4)")
    case("matmul", t(2, 3, 4), t(3), says="size mismatch, got input (6), mat (6x4), vec (3)")
    case("matmul", t(2, 3, 4), t(3, 4, 5),
         says="The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0")
    case("matmul", t(2, 3, 4), t(2, 3, 5), says="batch2 tensor to be: [2, 4] but got: [2, 3].")
    case("matmul", t(2, 3, 4), t(3, 5), says="mat1 and mat2 shapes cannot be multiplied (6x4 and 3x5)")


def linear():
    w, b = t(4, 3, salt=2), t(4, salt=3)
    for x in (t(2, 3), t(3), t(2, 2, 3), t(0, 3), t(3, 5, perm=[1, 0]), t(3, 2, 5, perm=[2, 1, 0])):
        case("linear", x, w, b)
        case("linear", x, w)
    case("linear", t(2, 3), t(3, 4, salt=2, perm=[1, 0]), t(2, 4, salt=3))
    case("linear", t(2, 3), w, t(2, 1, salt=3))
    case("linear", t(2, 3), w, t(1, salt=3))
    case("linear", t(2, 3), w, t(salt=3))
    case("linear", t(2, 2, 3), w, t(2, 4, salt=3))
    case("linear", t(2, 2, 3), t(3, salt=2))
    case("linear", t(3), t(3, salt=2))
    case("linear", t(2, 2, 3), t(3, salt=2), t(salt=3))
    case("linear", t(2, 0), t(4, 0), b)
    case("linear", ints(2, 3), ints(4, 3, salt=2), ints(4, salt=3))
    case("linear", t(20, 70, dtype="f32"), t(50, 70, salt=2, dtype="f32"), t(50, salt=3, dtype="f32"))
    case("linear", t(2, 3), t(4, 2), says="mat1 and mat2 shapes cannot be multiplied (2x3 and 2x4)")
    case("linear", t(2, 2, 3), t(4, 2), says="mat1 and mat2 shapes cannot be multiplied (4x3 and 2x4)")
    case("linear", t(2, 3), w, t(3), says="The expanded size of the tensor (4) must match the existing size (3) "
         "at non-singleton dimension 1.  Target sizes: [2, 4].  Tensor sizes: [3]")
    case("linear", t(), w, says="both arguments to linear need to be at least 1D, but they are 0D and 2D")
    case("linear", t(2, 3), t(3), t(2), says="mat2 must be a matrix, got 1-D tensor")
    case("linear", t(2, 3), w, t(4, dtype="f32"),
         says="self and mat2 must have the same dtype, but got Float and Double")


def added(op, c, a, b, wide):
    """beta * c + alpha * product, and in place; `wide` are shapes of c that are broadcast."""
    empty_a, empty_b = a[:-1] + (0,), (*b[:-2], 0, b[-1]) if len(b) > 1 else (0,)
    nan = {"t": list(c), "values": ["nan"] * math.prod(c), "dtype": "f64", "grad": True}
    for name in (op, op + "_"):
        x, y = t(*a, salt=2), t(*b, salt=3)
        own = t(*c, grad=name == op)
        for factors in ((), (2.5,), (0.5, -2), (0, 3), (1, 0)):
            case(name, own, x, y, *factors)
        nothing = {**nan, "grad": name == op}
        case(name, nothing, x, y, 0, 1)
        if op != "baddbmm":  # PyTorch reads small matrices of batches all the same.
            unread = [v(torch.full(s, math.nan).tolist(), grad=False) for s in (a, b)]
            case(name, {**own, "grad": False}, *unread, 2, 0)
        narrow = "value cannot be converted to type int8_t without overflow"
        small = [ints(*s, dtype="i8") for s in (c, a, b)]
        case(name, *small, 300, says=narrow)
        case(name, *small, 1, -200, says=narrow)
        case(name, nothing, t(*empty_a), t(*empty_b), 0)
        case(name, own, t(*empty_a), t(*empty_b), 0.5)
        case(name, t(*c, dtype="f32", grad=name == op), t(*a, salt=2, dtype="f32"), t(*b, salt=3, dtype="f32"), 2, 0.5)
        case(name, ints(*c), ints(*a, salt=2), ints(*b, salt=3), 2, 3)
        case(name, ints(*c, dtype="u8"), ints(*a, salt=2, dtype="u8"), ints(*b, salt=3, dtype="u8"), 3, 2)
        if len(c) > 1:
            order = list(range(len(c)))
            order[-2:] = order[:-3:-1]
            case(name, t(*[c[i] for i in order], perm=order, grad=name == op), x, y, 0.5, 2)
            turn = [len(a) - 1 - i for i in range(len(a))]
            case(name, own, t(*a[::-1], salt=2, perm=turn), y)
    for shape in wide:
        case(op, t(*shape), t(*a, salt=2), t(*b, salt=3), 0.5, 2)


def sums():
    added("addmm", (3, 5), (3, 4), (4, 5), [(5,), (), (1, 5), (3, 1), (1,)])
    for op in ("addmm", "addmm_"):
        case(op, t(2, 4, grad=False), t(2, 2), t(3, 4),
             says="mat1 and mat2 shapes cannot be multiplied (2x2 and 3x4)")
        case(op, t(2, 4, dtype="f32", grad=False), t(2, 3), t(3, 4),
             says="self and mat2 must have the same dtype, but got Float and Double")
    case("addmm", t(3, 3), t(2, 3), t(3, 4), says="The expanded size of the tensor (4) must match the existing "
         "size (3) at non-singleton dimension 1.  Target sizes: [2, 4].  Tensor sizes: [3, 3]")
    case("addmm_", t(4, grad=False), t(2, 3), t(3, 4),
         says="Bad in-place call: input tensor size [4] and output tensor size [2, 4] should match")
    added("baddbmm", (2, 3, 5), (2, 3, 4), (2, 4, 5), [(5,), (), (3, 1), (2, 1, 1)])
    for op in ("baddbmm", "baddbmm_"):
        case(op, t(2, 2, 4, grad=False), t(2, 2), t(3, 2, 4), says="batch1 must be a 3D tensor")
        case(op, t(2, 2, 4, grad=False), t(2, 2, 2), t(3, 2, 4),
             says="Expected size for first two dimensions of batch2 tensor to be: [2, 2] but got: [3, 2].")
    case("baddbmm", t(4), t(2, 2, 3, dtype="f32"), t(2, 3, 4, dtype="f32"),
         says="Input dtypes must be the same, got: input double, batch1: float, batch2: float")
    case("baddbmm_", t(4, grad=False), t(2, 2, 3), t(2, 3, 4),
         says="Bad in-place call: input tensor size [4] and output tensor size [2, 2, 4] should match")
    added("addmv", (3,), (3, 4), (4,), [(), (1,)])
    for op in ("addmv", "addmv_"):
        case(op, t(3, grad=False), t(2, 3), t(3), says="size mismatch, got input (3), mat (2x3), vec (3)")
        case(op, t(2, 1, grad=False), t(2, 3), t(3), says="vector + matrix @ vector expected, got 2, 2, 1")
        case(op, t(2, grad=False), t(2, 3, dtype="f32"), t(3, dtype="f32"),
             says="addmv input tensors must have the same dtype, but got Double, Float, and Float")
    case("addmv_", t(grad=False), t(2, 3), t(3),
         says="Bad in-place call: input tensor size [] and output tensor size [2] should match")
    added("addbmm", (3, 5), (2, 3, 4), (2, 4, 5), [(5,), (), (3, 1)])
    for op in ("addbmm", "addbmm_"):
        case(op, t(2, 4, grad=False), t(0, 2, 3), t(0, 3, 4), 0.5)
        case(op, t(2, 4, grad=False), t(2, 2, 3), t(3, 3, 4),
             says="batch1 and batch2 must have same number of batches, got 2 and 3")
        case(op, t(2, 4, grad=False), t(2, 2, 2), t(2, 3, 4),
             says="Incompatible matrix sizes for bmm (2x2 and 3x4)")


def addr():
    for op in ("addr", "addr_"):
        own, x, y = t(3, 4, grad=op == "addr"), t(3, salt=2), t(4, salt=3)
        for factors in ((), (2.5,), (0.5, -2), (0, 3), (1, 0)):
            case(op, own, x, y, *factors)
        case(op, v([[NAN, INF]], grad=op == "addr"), v([2.0]), v([1.0, 3.0]), 0)
        case(op, v([[NAN, INF]], grad=op == "addr"), v([2.0]), v([1.0, NAN]))
        case(op, t(0, 4, grad=op == "addr"), t(0), y)
        case(op, t(4, 3, perm=[1, 0], grad=op == "addr"), x, y, 0.5, 2)
        case(op, ints(3, 4), ints(3, salt=2), ints(4, salt=3), 2, 3)
        # No gradients: PyTorch refuses those of mixed dtypes.
        case(op, t(3, 4, grad=False), ints(3, salt=2), t(4, salt=3, dtype="f32", grad=False))
        for factors in ((), (0, 1), (True, True), (2, -1), (True, False)):
            case(op, t(3, 4, dtype="bool", kind=2), t(3, salt=2, dtype="bool", kind=2),
                 t(4, salt=3, dtype="bool", kind=2), *factors)
        case(op, ints(3, 4), ints(3), ints(4), 1.5,
             says="For integral input tensors, argument beta must not be a floating point number.")
        case(op, ints(3, 4), ints(3), ints(4), 1, 1.5,
             says="For integral input tensors, argument alpha must not be a floating point number.")
        case(op, own, x, y, True, says="Boolean beta only supported for Boolean results.")
        case(op, own, t(3, 1), y, says="addr: Expected 1-D argument vec1, but got 2-D")
        case(op, own, x, t(4, 1), says="addr: Expected 1-D argument vec2, but got 2-D")
    for shape in ((4,), (), (3, 1)):
        case("addr", t(*shape), t(3, salt=2), t(4, salt=3), 0.5, 2)
    case("addr_", ints(3, 4), t(3), t(4), says="can't be cast to the desired output type Long")
    case("addr", t(3, 3), t(2), t(3), says="The expanded size of the tensor (2) must match the existing size (3) at "
         "non-singleton dimension 0.  Target sizes: [2, 3].  Tensor sizes: [3, 3]")


def typed():
    """PyTorch has these for accelerators alone."""
    for op, c, b in (("mm", (), ()), ("bmm", (), (2,)), ("addmm", ((2, 4),), ()), ("baddbmm", ((2, 2, 4),), (2,))):
        for d in ("f64", "f32", "f16", "bf16", "i64", "u8", "bool", "i32"):
            args = [t(*s, dtype=d, kind=2) for s in c]
            args += [t(*b, 2, 3, dtype=d, kind=2), t(*b, 3, 4, dtype=d, kind=2), torch.float32]
            case(op + ".dtype", *args,
                 says=f"Could not run 'aten::{op}.dtype' with arguments from the 'CPU' backend.")


def einsum():
    e = "einsum"
    for eq, *shapes in (
            ("ij,jk->ik", (2, 3), (3, 4)), ("ij,jk", (2, 3), (3, 4)), (" i j , j k -> k i ", (2, 3), (3, 4)),
            ("bij,bjk->bik", (2, 3, 4), (2, 4, 5)), ("ba", (2, 3)), ("aB", (2, 3)), ("aA->Aa", (2, 3)),
            ("ii", (3, 3)), ("ii->i", (3, 3)), ("iij->ji", (2, 2, 3)), ("iiii->i", (2, 2, 2, 2)),
            ("ijij->ij", (2, 3, 2, 3)), ("ii...->...", (2, 2, 3)), ("ij->", (2, 3)), ("ij->j", (2, 3)),
            ("i,j->ij", (2,), (3,)), ("i,i->i", (3,), (3,)), ("i,i", (3,), (3,)), (",->", (), ()), ("", ()),
            ("->", ()), (",ij->ji", (), (2, 3)), ("ij,k->k", (2, 3), (4,)), ("i,j->", (2,), (3,)),
            ("...ij,...jk", (2, 1, 3, 4), (5, 4, 6)), ("...ij,jk->...ik", (2, 3, 4), (4, 5)),
            ("i...,i...", (2, 3), (2, 3)), ("...i->i...", (2, 3)), ("...j->j", (2, 3)), ("ij...->...ij", (2, 3)),
            ("i...,...->i", (2, 3, 1), (4,)), ("...,...", (2, 3), (3,)), ("ij->...ij", (2, 3)),
            ("ij,ij->ij", (1, 3), (2, 3)), ("ij,jk", (2, 1), (3, 4)), ("ij,jk->ik", (2, 3), (1, 4)),
            ("ij,jk,jk->ik", (2, 1), (3, 4), (3, 4)), ("ij,jk,kl->il", (2, 3), (3, 4), (4, 5)),
            ("ij,jk,kl,lm->mi", (2, 3), (3, 4), (4, 5), (5, 2)), ("a,ab,abc->c", (2,), (2, 3), (2, 3, 4)),
            ("ab,bc,ca->", (2, 3), (3, 4), (4, 2)), ("abi,abj,ij->ab", (2, 3, 4), (2, 3, 5), (4, 5)),
            ("bhqd,bhkd->bhqk", (2, 3, 4, 5), (2, 3, 6, 5)), ("bn,anm,bm->ba", (2, 3), (5, 3, 4), (2, 4)),
            ("ij,jk->ik", (0, 3), (3, 4)), ("ij,jk->ik", (2, 0), (0, 4)), ("ij->i", (2, 0)), ("ij,kj->ik", (1, 1), (1, 1)),
            ("abcd,cdef->abef", (2, 3, 2, 2), (2, 2, 3, 2)), ("ij,ji->", (3, 4), (4, 3)), ("ijk,ijk->k", (2, 3, 4), (2, 3, 4)),
            ("iij,jk->ik", (3, 3, 4), (4, 2)), ("ab,ab,ab,ab->ab", (2, 3), (2, 3), (2, 1), (1, 3)),
            ("ea,fb,abcd,gc,hd->efgh", (2, 2), (2, 2), (2, 2, 2, 2), (2, 2), (2, 2))):
        case(e, eq, [t(*s, salt=k + 1) for k, s in enumerate(shapes)])
    case(e, "ij,jk->ik", [t(3, 2, perm=[1, 0]), t(4, 3, perm=[1, 0])])
    case(e, "abc,cbd->ad", [t(4, 3, 2, perm=[2, 1, 0]), t(3, 4, 5, perm=[1, 0, 2])])
    for d in ("f32", "i64", "i32", "u8"):
        case(e, "ij,jk->ik", [ints(2, 3, dtype=d), ints(3, 4, salt=2, dtype=d)])
        case(e, "ij->i", [ints(2, 3, dtype=d)])
        case(e, "ij,ij->ij", [ints(2, 3, dtype=d), ints(2, 3, salt=2, dtype=d)])
    case(e, "i,i->i", [t(3, dtype="bool", kind=2), t(3, dtype="bool", kind=2, salt=2)])
    case(e, "i,i->i", [t(3, dtype="f32"), t(3)])
    case(e, "ij->i", [t(2, 3, dtype="bool", kind=2)])
    case(e, "ij,jk->ik", [v([[INF, 1.0], [NAN, 2.0]]), v([[1.0, 2.0], [3.0, 0.0]])])
    three = [t(2, 3), t(3, 4, salt=2), t(4, 5, salt=3)]
    for path in ([1, 2, 0, 1], [2, 0, 1, 0], [0, 1, 1, 0]):
        case(e, "ij,jk,kl->il", three, path)
    case(e, "ij,jk", three[:2], [0, 1])
    case(e, "ij->i", three[:1], [0])
    for path, says in (([1, 2], "expected contraction path given in path parameter to have size 4 but got 2"),
                       ([-1, 2, 0, 1], "invalid contraction (-1, 2) operand index is out of bounds"),
                       ([1, 1, 0, 1], "invalid contraction (1, 1) cannot contract an operand with itself"),
                       ([1, 3, 0, 1], "invalid contraction (1, 3) operand index is out of bounds")):
        case(e, "ij,jk,kl->il", three, path, says=says)
    x, y = t(2, 3), t(3, 2)
    for eq, tensors, says in (
            ("ij,jk", [x], "fewer operands were provided than specified in the equation"),
            ("ij", [x, y], "more operands were provided than specified in the equation"),
            ("ijk", [x], "the number of subscripts in the equation (3) does not match the number of dimensions (2) for "
             "operand 0 and no ellipsis was given"),
            ("...ijk->i", [x], "the number of subscripts in the equation (3) is more than the number of dimensions (2) "
             "for operand 0"),
            ("i1", [x], "invalid subscript given at index 1 in the equation string, subscripts must be in [a-zA-Z]"),
            ("ij->i1", [x], "invalid subscript given at index 5 in the equation string"),
            ("ij->i,j", [x], "invalid subscript given at index 5 in the equation string"),
            ("ij-i", [x], "invalid subscript given at index 2 in the equation string"),
            ("ij,jk", [x, t(4, 3)], "subscript j has size 4 for operand 1 which does not broadcast with previously "
             "seen size 3"),
            ("ii", [x], "subscript i is repeated for operand 0 but the sizes don't match, 3 != 2"),
            ("ij->ii", [x], "output subscript i appears more than once in the output"),
            ("ij->ik", [x], "output subscript k does not appear in the equation for any input operand"),
            ("...i...", [x], "found '.' for operand 0 for which an ellipsis was already found"),
            ("...i->...i...", [x], "found '.' for output but an ellipsis (...) was already found"),
            ("..i", [x], "found '.' for operand 0 that is not part of any ellipsis"),
            ("ij->..i", [x], "found '.' for output that is not part of any ellipsis (...)"),
            ("...ij,...jk", [t(2, 3, 4), t(5, 4, 6)], "dimension 0 covered by ellipsis in operand 1has size 5 which does "
             "not broadcast with previously seen ellipsis with size 2 for the respective dimension"),
            ("ij,jk", [t(2, 3, dtype="f32"), y], "expected scalar type Float but found Double")):
        case(e, eq, tensors, says=says)


def contractions():
    op = "tensordot"
    case(op, t(2, 3, 4), t(4, 3, 5, salt=2), [1, 2], [1, 0])
    for a, b, da, db in (((2, 3, 4), (4, 3, 5), [-1, -2], [0, 1]), ((2, 3), (4,), [], []), ((2, 3), (2, 3), [0, 1], [0, 1]),
                         ((2, 3), (1, 2), [1], [0]), ((2, 1), (3, 2), [1], [0]), ((), (), [], []), ((2, 0), (0, 3), [1], [0]),
                         ((2, 3, 2, 3), (3, 2), [1, 2], [0, 1])):
        case(op, t(*a), t(*b, salt=2), da, db)
    case(op, t(4, 3, 2, perm=[2, 1, 0]), t(5, 4, salt=2, perm=[1, 0]), [2], [0])
    case(op, ints(2, 3), ints(3, 4), [1], [0])
    case(op, t(2, 3), t(3, 2), [1], [0, 1], says="both dimension lists should have same length")
    case(op, t(2, 3), t(4, 2), [1], [0],
         says="contracted dimensions need to match, but first has size 3 in dim 1 and second has size 4 in dim 0")
    case(op, t(2, 2), t(2, 2), [1, 1], [0, 1], says="dim 1 appears multiple times in the list of dims")
    case(op, t(2, 2), t(2, 2), [2], [0], says="Dimension out of range (expected to be in range of [-2, 1], but got 2)")
    case(op, t(2, 3), t(3, 2, dtype="f32"), [1], [0], says="both inputs should have same dtype")
    pair_cases("kron", [((2, 3), (3, 2)), ((), (2, 3)), ((2, 3), ()), ((2,), (2, 3, 4)), ((2, 0), (2, 3)), ((3,), (4,))])
    case("kron", t(2, 2, dtype="f32"), ints(2, 2))
    case("kron", v([[INF, 0.0]]), v([NAN, 1.0]))
    case("kron", t(2, 3, dtype="bool", kind=2), t(2, 2, dtype="bool", kind=2, salt=2))
    op, w, b = "bilinear", t(5, 3, 4, salt=3), t(5, salt=4)
    for lead in ((2,), (), (2, 3), (0,)):
        case(op, t(*lead, 3), t(*lead, 4, salt=2), w, b)
        case(op, t(*lead, 3), t(*lead, 4, salt=2), w)
    case(op, t(3, 2, perm=[1, 0]), t(4, 2, salt=2, perm=[1, 0]), t(4, 3, 5, perm=[2, 1, 0], salt=3), b)
    case(op, ints(2, 3), ints(2, 4), ints(5, 3, 4), ints(5))
    for args, says in (((t(2, 3), t(4), w), "bilinear(): input dimensions do not match: got 2 and 1"),
                       ((t(2, 3), t(3, 4), w), "bilinear(): input batch dimensions do not match at dim 0: got 2 and 3"),
                       ((t(2, 2), t(2, 4), w), "bilinear(): input1 size does not match weight size: got 2 but expected 3"),
                       ((t(2, 3), t(2, 3), w), "bilinear(): input2 size does not match weight size: got 3 but expected 4"),
                       ((t(2, 3), t(2, 4), w, t(4)), "bilinear(): bias size does not match weight size: got 4 but expected 5"),
                       ((t(2, 3, dtype="f32"), t(2, 4), w), "All tensors must have the same dtype, got input1: float, "
                        "input2: double, weight: double")):
        case(op, *args, says=says)


def cross():
    for op in ("cross", "linalg_cross"):
        pair_cases(op, [((2, 3), (2, 3)), ((3,), (3,)), ((0, 3), (0, 3)), ((4, 2, 3), (1, 2, 3)), ((1, 3), (5, 3)),
                        ((500, 3), (500, 3))])
        case(op, t(2, 3, 4), t(2, 3, 4, salt=2), 1)
        case(op, t(3, 4), t(3, 1, salt=2), -2)
        case(op, t(3, 4, 2, perm=[2, 1, 0]), t(2, 4, 3, salt=2), -1)
        case(op, v([[INF, 1.0, 0.0]]), v([[1.0, NAN, 2.0]]), 1)
        case(op, t(3, 3), t(1, 3), 0, says="linalg.cross: inputs dimension 0 must have length 3. Got 3 and 1")
        case(op, t(3, 3), t(3, 3), 2, says="Dimension out of range (expected to be in range of [-2, 1], but got 2)")
        case(op, t(3, 3), t(3), 0, says="linalg.cross: inputs must have the same number of dimensions.")
        case(op, t(2, 3, dtype="f32"), t(2, 3), 1, says="expected scalar type Float but found Double")
        case(op, t(2, 3), t(4, 3), 1, says="The size of tensor a (2) must match the size of tensor b (4) at "
             "non-singleton dimension 0")
    case("cross", t(3, 2, 3), t(3, 2, 3, salt=2))
    case("cross", t(2, 2), t(2, 2), says="no dimension of size 3 in input")
    case("linalg_cross", t(2, 2), t(2, 2), says="linalg.cross: inputs dimension -1 must have length 3. Got 2 and 2")


def chains():
    op = "matrix_power"
    # One that is far from singular.
    x = {**t(4, 4), "kind": "pos"}
    for n in (3, 0, 1, 2, 5, 8, -1, -2, -3):
        case(op, x, n)
        case(op, t(2, 3, 3, salt=5), n)
    case(op, t(3, 3, dtype="f32", salt=5), -2)
    case(op, v([[(i * i + 3 * j * j + i * j) % 11 / 8 + 9 * (i == j) for j in range(40)] for i in range(40)]), -1)
    case(op, t(3, 3, perm=[1, 0], salt=5), -1)
    for n in (0, 3, -1):
        case(op, t(0, 0), n)
        case(op, t(0, 3, 3), n)
    case(op, ints(3, 3), 4)
    case(op, t(3, 3, dtype="bool", kind=2), 0)
    case(op, v([[NAN, 1.0], [1.0, 2.0]]), 2)
    case(op, t(2, 3), 2, says="linalg.matrix_power: A must be batches of square matrices, but they are 2 by 3 matrices")
    case(op, t(2), 2, says="linalg.matrix_power: The input tensor A must have at least 2 dimensions.")
    case(op, v([[1.0, 2.0], [2.0, 4.0]]), -1, says="linalg.inv: The diagonal element 2 is zero, the inversion could "
         "not be completed because the input matrix is singular.")
    case(op, v([[[1.0, 0.0], [0.0, 1.0]], [[0.0, 0.0], [0.0, 0.0]]]), -1,
         says="linalg.inv: (Batch element 1): The diagonal element 1 is zero")
    case(op, ints(3, 3), -1, says="linalg.inv: Expected a floating point or complex tensor as input. Got Long")
    case(op, t(3, 3, dtype="f16"), -1, says="linalg.inv: Low precision dtypes not supported. Got Half")
    for op in ("linalg_multi_dot", "chain_matmul"):
        for shapes in (((2, 3), (3, 4)), ((2, 3), (3, 4), (4, 5)), ((10, 2), (2, 9), (9, 3), (3, 1)), ((2, 0), (0, 3)),
                       ((0, 2), (2, 3), (3, 2)), ((30, 35), (35, 15), (15, 5), (5, 10), (10, 20), (20, 25))):
            case(op, [t(*s, salt=k + 1) for k, s in enumerate(shapes)])
        case(op, [t(3, 2, perm=[1, 0]), t(4, 3, perm=[1, 0]), t(4, 2)])
        case(op, [ints(2, 3), ints(3, 2), ints(2, 2)])
        case(op, [t(2, 2), t(3, 2), t(2, 2)],
             says="multi_dot(): tensors 0 and 1 with shapes [2, 2] and [3, 2] cannot be multiplied")
    op = "linalg_multi_dot"
    for shapes in (((3,), (3,)), ((3,), (3, 2)), ((2, 3), (3,)), ((3,), (3, 4), (4, 2), (2,))):
        case(op, [t(*s, salt=k + 1) for k, s in enumerate(shapes)])
    case(op, [t(2, 2)], says="multi_dot(): expected at least 2 tensors but got 1")
    case(op, [t(2, 2, 2), t(2, 2)], says="multi_dot(): the first tensor must be 1D or 2D but got 3D")
    case(op, [t(2, 2), t(2), t(2, 2)], says="multi_dot(): tensor 1 must be 2D but got 1D")
    case(op, [t(2, 3), t(3, 2, 2)], says="multi_dot(): the last tensor must be 1D or 2D but got 3D")
    case("chain_matmul", [t(2, 2)])
    case("chain_matmul", [t(2), t(2, 2)], says="Tensor dimension is 1, expected 2 instead.")


def distances():
    far = {**t(3, 4, salt=2), "kind": "unit"}
    exponents = (2.0, 0.0, 0.5, 1.0, 1.5, 2.5, 3.0, INF)
    for p in exponents:
        case("cdist", t(2, 4), far, p)
        case("cdist", t(2, 1, 5, 3), t(3, 4, 3, salt=2), p)
        # Ties, and rows that are equal: nothing goes back from a distance of 0.
        case("cdist", v([[1.0, 2.0], [0.0, 0.0], [3.0, 3.0]]), v([[1.0, 2.0], [1.0, 1.0]]), p)
        case("cdist", t(3, 5, perm=[1, 0], dtype="f32"), t(7, 3, dtype="f32", salt=2), p)
        case("cdist", t(0, 3), t(4, 3), p)
        case("cdist", t(2, 0), t(4, 0), p)
        case("cdist", t(30, 5), t(70, 5, salt=2), p, 2)
        case("pdist", t(5, 3), p)
        case("pdist", v([[1.0, 2.0], [0.0, 0.0], [1.0, 2.0], [2.0, 1.0]]), p)
        case("pdist", t(3, 6, perm=[1, 0], dtype="f32"), p)
        case("pdist", t(80, 4), p)
        case("pdist", t(1, 3), p)
        case("pdist", t(3, 0), p)
    # Its gradient ends the process in PyTorch.
    case("pdist", t(0, 3, grad=False))
    for mode in (0, 1, 2, None):
        case("cdist", t(6, 4), t(3, 4, salt=2), 2.0, mode)
        case("cdist", t(30, 4), t(40, 4, salt=2), 2.0, mode)
    case("cdist", t(2, 1, 30, 4), t(3, 5, 4, salt=2), 2.0, 1)
    case("cdist", v([[0.0, 0.0], [1.0, 0.0]]), v([[0.0, 0.0], [1.0, 0.0]]), 2.0, 1)
    # No gradients: in f32 those by a product have few digits where rows are close.
    case("cdist", t(30, 4, dtype="f32", grad=False), t(40, 4, dtype="f32", salt=2, grad=False))
    case("cdist", t(2, 600), t(3, 600, salt=2), 1.0)
    case("cdist", t(2, 600), t(3, 600, salt=2), 3.0)
    case("cdist", v([[INF, 1.0]]), v([[1.0, 1.0], [NAN, 0.0]], grad=False), 1.0)
    x, y = t(2, 3), t(4, 3)
    for args, says in (((t(3), y), "cdist only supports at least 2D tensors, X1 got: 1D"),
                       ((x, t(3)), "cdist only supports at least 2D tensors, X2 got: 1D"),
                       ((x, t(2, 4)), "X1 and X2 must have the same number of columns. X1: 3 X2: 4"),
                       ((x, y, -1.0), "cdist only supports non-negative p values"),
                       ((x, y, 2.0, 3), "possible modes: 0, 1, 2, but was: 3"),
                       ((x, t(4, 3, dtype="f32")), "expected scalar type Double but found Float"),
                       ((ints(2, 3), y), "cdist only supports floating-point dtypes, X1 got: Long"),
                       ((x, ints(4, 3)), "cdist only supports floating-point dtypes, X2 got: Long"),
                       ((t(2, 2, 3), t(3, 4, 3)), "The size of tensor a (2) must match the size of tensor b (3)")):
        case("cdist", *args, says=says)
    for args, says in (((t(3),), "pdist only supports 2D tensors, got: 1D"),
                       ((x, -1.0), "pdist only supports non-negative p values"),
                       ((ints(2, 3),), "pdist only supports floating-point dtypes")):
        case("pdist", *args, says=says)


for family in (plain, matmul, linear, sums, addr, typed, einsum, contractions, cross, chains, distances):
    family()
write(__file__)
