#!/bin/sh
# Installs what TinyTorch needs and this machine lacks. Debian and Ubuntu: with apt. Elsewhere: says
# what to install. Does nothing, at once, where nothing is missing.
#
#   scripts/setup.sh           what a build and its tests need
#   scripts/setup.sh --demo    the same, and the data of the demo must be there as well
#   scripts/setup.sh --dev     the same, valgrind, clang, clang-format, and what the bindings' tests use
#   scripts/setup.sh --bench   the same, and Python's venv
#   scripts/setup.sh --torch   makes .cache/torch, a Python with PyTorch (CPU, 1 GB, minutes), for the
#                              tests that exchange files with it: it prints TT_TORCH_PYTHON=...
#   scripts/setup.sh --check   says what is missing, installs nothing
set -eu

want_demo=0 want_dev=0 want_bench=0 want_torch=0 check_only=0
for arg in "$@"; do
  case $arg in
    --demo) want_demo=1 ;;
    --dev) want_dev=1 ;;
    --bench) want_bench=1 ;;
    --torch) want_torch=1 ;;
    --check) check_only=1 ;;
    *) sed -n '2,/^set/s/^# \{0,1\}//p' "$0"; exit 2 ;;
  esac
done

# A step of its own, which nothing else asks for.
if [ $want_torch = 1 ]; then
  venv=$(dirname "$0")/../.cache/torch
  [ -x "$venv/bin/python" ] || python3 -m venv "$venv"
  if ! "$venv/bin/python" -c 'import torch, numpy' 2>/dev/null; then
    "$venv/bin/pip" install --quiet numpy ${TT_PIP_TORCH:-torch} || {
      echo 'skipped: could not fetch torch' >&2
      exit 1
    }
  fi
  echo "TT_TORCH_PYTHON=$(cd "$venv/bin" && pwd)/python"
  exit 0
fi

say() { printf 'setup: %s\n' "$*" >&2; }
has() { command -v "$1" >/dev/null 2>&1; }
any_file() { # any_file PATTERN...: one of the files exists
  for f in "$@"; do [ -e "$f" ] && return 0; done
  return 1
}

missing='' # Debian's names
need() { missing="$missing $1"; }

has cmake || need cmake
has ninja || has ninja-build || need ninja-build
has g++ || has clang++ || need g++
has pkg-config || has pkgconf || need pkg-config
any_file /usr/lib/*/libopenblas.so /usr/lib/libopenblas.so /usr/lib64/libopenblas.so \
  /usr/local/lib/libopenblas.* /opt/homebrew/opt/openblas/lib/libopenblas.dylib \
  /usr/local/opt/openblas/lib/libopenblas.dylib || need libopenblas-dev
data=/usr/share/datasets/fashion-mnist/train-images-idx3-ubyte.gz
any_file $data || need dataset-fashion-mnist
if [ $want_dev = 1 ]; then
  has valgrind || need valgrind
  has clang-format || need clang-format
  has clang++ || need clang
  has luajit || need luajit
  has python3 || need python3
  # apt's NumPy belongs to the system's Python, which may not be the first on the path.
  python3 -c 'import numpy' 2>/dev/null || any_file /usr/lib/python3/dist-packages/numpy ||
    need python3-numpy
fi
if [ $want_bench = 1 ]; then
  has python3 || need python3
  python3 -c 'import ensurepip, venv' 2>/dev/null || need python3-venv
fi

if ! has cargo && ! [ -x "${CARGO_HOME:-$HOME/.cargo}/bin/cargo" ]; then
  say 'Rust is missing. Install it from https://rustup.rs, then run this again.'
  exit 1
fi
[ -n "$missing" ] || exit 0
if [ $check_only = 1 ]; then
  say "missing:$missing"
  exit 1
fi

# The same packages elsewhere.
translate() { # translate NAME...: the names of $manager, one line
  for p in "$@"; do
    case $manager:$p in
      *:dataset-fashion-mnist) continue ;;
      dnf:g++) p=gcc-c++ ;;
      dnf:pkg-config) p=pkgconf-pkg-config ;;
      dnf:libopenblas-dev) p=openblas-devel ;;
      dnf:clang-format) p=clang-tools-extra ;;
      dnf:python3-venv) p=python3 ;;
      pacman:ninja-build | brew:ninja-build) p=ninja ;;
      pacman:g++) p=gcc ;;
      pacman:pkg-config) p=pkgconf ;;
      pacman:libopenblas-dev | brew:libopenblas-dev) p=openblas ;;
      pacman:clang-format) p=clang ;;
      pacman:python3 | pacman:python3-venv) p=python ;;
      pacman:python3-numpy) p=python-numpy ;;
      brew:python3-numpy) p=numpy ;;
      brew:g++ | brew:clang) p=gcc ;;
      brew:python3-venv) p=python3 ;;
    esac
    printf ' %s' "$p"
  done
}
no_data() {
  say 'The demo trains on Fashion-MNIST, which only Debian and Ubuntu have as a package. Fetch the'
  say 'four *-ubyte.gz files of Fashion-MNIST or MNIST into a folder, then: make demo DATA=folder'
}

if ! has apt-get; then
  # shellcheck disable=SC2086
  set -- $missing
  manager=''
  for m in dnf pacman brew; do
    if has $m; then manager=$m; break; fi
  done
  case $missing in
    *dataset-fashion-mnist*) if [ $want_demo = 1 ]; then no_data; fi ;;
  esac
  names=$(translate "$@")
  if [ -z "$names" ]; then exit $want_demo; fi
  case $manager in
    dnf) say "missing here; install with: sudo dnf install$names" ;;
    pacman) say "missing here; install with: sudo pacman -S --needed$names" ;;
    brew) say "missing here; install with: brew install$names" ;;
    *) say "missing here; install (these are Debian's names):$names" ;;
  esac
  exit 1
fi

sudo=''
if [ "$(id -u)" != 0 ]; then
  if ! has sudo; then
    say "missing:$missing"
    say "you are not root and there is no sudo; as root run: apt-get install -y$missing"
    exit 1
  fi
  sudo='sudo'
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() {
  if ! $sudo env DEBIAN_FRONTEND=noninteractive apt-get -qq "$@" >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    return 1
  fi
}
say "installing with apt:$missing"
apt update || say 'apt-get update failed; trying with the package lists that are there'
case $missing in
  *dataset-fashion-mnist*)
    missing=$(printf '%s' "$missing" | sed 's/ dataset-fashion-mnist//')
    # Only the demo cannot do without; a system that does not have it must still build and test.
    if ! apt install -y --no-install-recommends dataset-fashion-mnist; then
      no_data
      if [ $want_demo = 1 ]; then exit 1; fi
    fi ;;
esac
if [ -n "$missing" ]; then
  # shellcheck disable=SC2086
  if ! apt install -y --no-install-recommends $missing; then
    say "apt-get could not install:$missing"
    exit 1
  fi
fi
