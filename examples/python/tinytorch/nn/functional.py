"""Functions of networks: the table's operators, and those that PyTorch orders otherwise."""

from .. import ops

_op = ops.table


def dropout(input, p=0.5, training=True, inplace=False):
    """Zeros with probability `p` in training."""
    return _op["dropout_" if inplace else "dropout"](input, p, training)


def embedding(input, weight, padding_idx=None, scale_grad_by_freq=False):
    """Rows of `weight`."""
    padding = -1 if padding_idx is None else padding_idx % weight.shape[0]
    return _op["embedding"](weight, input, padding, scale_grad_by_freq)


def batch_norm(
    input,
    running_mean,
    running_var,
    weight=None,
    bias=None,
    training=False,
    momentum=0.1,
    eps=1e-5,
):
    """Normalises over the batch, or by the running numbers."""
    rest = (running_mean, running_var, training, momentum, eps, False)
    return _op["batch_norm"](input, weight, bias, *rest)


def cross_entropy(
    input, target, weight=None, ignore_index=-100, reduction="mean", label_smoothing=0.0
):
    """The loss of logits against classes or probabilities."""
    return _op["cross_entropy_loss"](
        input, target, weight, reduction, ignore_index, label_smoothing
    )


def nll_loss(input, target, weight=None, ignore_index=-100, reduction="mean"):
    """The loss of log-probabilities against classes."""
    return _op["nll_loss"](input, target, weight, reduction, ignore_index)


def logsigmoid(input):
    """The logarithm of the sigmoid."""
    return _op["log_sigmoid"](input)


def __getattr__(name):
    if name in _op:
        return _op[name]
    raise AttributeError(f"module '{__name__}' has no attribute '{name}'")
