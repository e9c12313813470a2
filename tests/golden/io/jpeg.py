"""JPEG files and, as PNG, the pixels that Pillow (libjpeg-turbo) decodes them to."""

from pathlib import Path

import numpy as np
from PIL import Image

HERE = Path(__file__).parent
HEIGHT, WIDTH = 37, 45  # no multiples of a block


def picture():
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    red = 40 + 170 * x / WIDTH
    green = 128 + 90 * np.sin(y / 9.0)
    blue = 128 + 80 * np.cos(x / 11.0 + y / 7.0)
    return Image.fromarray(np.stack([red, green, blue], -1).round().astype("uint8"))


FORMS = {
    "444": dict(subsampling=0),
    "422": dict(subsampling=1),
    "420": dict(subsampling=2),
    "420_progressive": dict(subsampling=2, progressive=True),
    "444_restart": dict(subsampling=0, restart_marker_blocks=3),
    "grey": dict(),
    "grey_progressive": dict(progressive=True),
}

for name, options in FORMS.items():
    image = picture().convert("L") if name.startswith("grey") else picture()
    path = HERE / f"jpeg_{name}.jpg"
    image.save(path, quality=90, **options)
    Image.open(path).save(HERE / f"jpeg_{name}.png", optimize=True)
