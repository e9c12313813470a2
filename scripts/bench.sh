#!/usr/bin/env bash
# make bench: the same source against TinyTorch and libtorch. libtorch comes from the torch wheel of
# PyPI, in a virtual environment of its own; only its CPU part is used. Arguments go to compare.py
# (--filter TEXT, --rounds N, --threads 1,2). TT_BENCH_PYTHON names a Python that has torch already.
set -eu
cd "$(dirname "$0")/.."
version=2.11.0
venv=.cache/torch

# The wheel's CPU library is linked to two small CUDA libraries; --no-deps leaves the other 2.5 GB
# out. Their versions are the ones that the wheel asks for.
packages=(torch==$version nvidia-cuda-cupti==13.0.85 nvidia-cuda-runtime==13.0.96)
case $(uname -sm) in
  'Linux x86_64') ;;
  *) packages=(torch==$version) ;;
esac

if [ -n "${TT_BENCH_PYTHON-}" ]; then
  python=$TT_BENCH_PYTHON
else
  python=$venv/bin/python
  if [ ! -f $venv/complete-$version ]; then
    echo "bench: installing libtorch (torch==$version, some 500 MB) into $venv" >&2
    rm -rf $venv
    if ! { python3 -m venv $venv &&
      $venv/bin/pip install --quiet --no-deps "${packages[@]}"; }; then
      echo "bench: could not install torch==$version from PyPI: there is nothing to compare." >&2
      echo "bench: TT_BENCH_PYTHON=/path/to/python make bench uses a Python that has torch." >&2
      exit 1
    fi
    touch $venv/complete-$version
  fi
fi
# Without importing it: the package wants modules that this environment leaves out.
find='import importlib.util as u; print(u.find_spec("torch").submodule_search_locations[0])'
torch=$("$python" -c "$find" 2>/dev/null) ||
  { echo "bench: $python has no torch" >&2; exit 1; }

target=$(sed -n 's/^TINYTORCH_CARGO_TARGET_DIR:PATH=//p' build/release/CMakeCache.txt)
lib=$target/release
[ -e "$lib/libtinytorch.so.0" ] || { echo 'bench: run make build first' >&2; exit 1; }
ours="-I$PWD/include -I$PWD/include/tinytorch/compat $lib/libtinytorch.so -Wl,-rpath,$lib"
theirs="-I$torch/include -I$torch/include/torch/csrc/api/include -L$torch/lib -Wl,--no-as-needed"
theirs="$theirs -ltorch_cpu -lc10 -Wl,-rpath,$torch/lib -Wl,--disable-new-dtags"
for dir in "$torch"/../nvidia/*/lib; do
  if [ -d "$dir" ]; then theirs="$theirs -Wl,-rpath,$dir -Wl,-rpath-link,$dir"; fi
done

exec python3 benches/compare.py --build build/bench \
  --tinytorch="$ours" --tinytorch-file "$lib/libtinytorch.so" \
  --libtorch="$theirs" --libtorch-file "$torch/lib/libtorch_cpu.so" "$@"
