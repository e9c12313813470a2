"""The example learns, on real data where it is there."""

import os
import subprocess
import sys
import tempfile
import unittest

from support import ROOT, tt
from tinytorch._library import lib

DATA = os.environ.get("TINYTORCH_TEST_DATA", "/usr/share/datasets/fashion-mnist")
if not os.path.isdir(DATA):
    raise unittest.SkipTest(f"there is no {DATA}")


def is_debug_build():
    """Whether the library is a slow one."""
    import ctypes

    buffer = ctypes.create_string_buffer(500)
    lib.tt_build_info(buffer, len(buffer))
    return b" debug" in buffer.value


class Train(unittest.TestCase):
    def test_fashion_mnist(self):
        program = str(ROOT / "examples" / "python" / "train_mlp.py")
        # All images take a few seconds; a debug build gets the first thousands, and learns less.
        part = (
            ["--limit", "3000", "--at-least", "0.7"] if is_debug_build() else ["--at-least", "0.85"]
        )
        with tempfile.TemporaryDirectory() as folder:
            weights = os.path.join(folder, "mlp.pt")
            command = [
                sys.executable,
                program,
                "--data",
                DATA,
                "--epochs",
                "2",
                "--weights",
                weights,
            ]
            done = subprocess.run([*command, *part], capture_output=True, text=True)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
            self.assertIn("epoch 2: loss", done.stdout)
            self.assertEqual(tt.load(weights)["hidden.weight"].shape, (128, 784))


if __name__ == "__main__":
    unittest.main()
