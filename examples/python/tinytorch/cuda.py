"""GPUs."""

from ._library import lib


def is_available():
    """Whether a CUDA device can be used."""
    return lib.tt_cuda_is_available()


def device_count():
    """The number of CUDA devices."""
    return lib.tt_cuda_device_count()
