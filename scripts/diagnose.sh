#!/usr/bin/env bash
# Prints what a bug report should tell: tools, libraries, processor, and whether the build works.
cd "$(dirname "$0")/.." || exit 1
build=${1:-build/release}
row() { printf '%-14s %s\n' "$1" "$2"; }
version() { command -v "$1" >/dev/null && "$@" 2>&1 | head -n 1 || echo missing; }

row system "$(. /etc/os-release 2>/dev/null && echo "$PRETTY_NAME, ")$(uname -srm)"
row processor "$(sed -n 's/^model name.*: //p' /proc/cpuinfo 2>/dev/null | head -n 1)"
row cores "$(getconf _NPROCESSORS_ONLN)"
flags=$(grep -m 1 -E '^(flags|Features)' /proc/cpuinfo 2>/dev/null)
simd=''
for f in avx2 fma f16c avx512f avx512_bf16 asimd; do
  case " $flags " in *" $f "*) simd="$simd $f" ;; esac
done
row simd "${simd# }"
row memory "$(awk '/MemTotal/ {printf "%.1f GiB", $2 / 1048576}' /proc/meminfo 2>/dev/null)"
row rustc "$(version rustc --version)"
row cargo "$(version cargo --version)"
row cmake "$(version cmake --version)"
row ninja "$(version ninja --version)"
row c++ "$(version c++ --version)"
row openblas "$(pkg-config --modversion openblas 2>/dev/null || echo 'not known to pkg-config')"
row commit "$(git describe --always --dirty 2>/dev/null || echo 'no git')"
missing=$(scripts/setup.sh --check 2>&1) && missing='nothing is missing'
row setup "${missing#setup: }"

lib=$(sed -n 's/^TINYTORCH_CARGO_TARGET_DIR:PATH=//p' "$build/CMakeCache.txt" 2>/dev/null)
lib=${lib:-target}/$([ "${build##*/}" = debug ] && echo debug || echo release)/libtinytorch.so
if [ -f "$lib" ]; then
  row library "$lib, $(stat -c %s "$lib") bytes"
  loads='/=>/ {print $1 ($3 == "not" ? " (NOT FOUND)" : "")}'
  row loads "$(ldd "$lib" | awk "$loads" | paste -sd' ')"
  tmp=$(mktemp -d)
  trap 'rm -rf "$tmp"' EXIT
  if cc -std=c99 -Iinclude c_tests/consumers/shared/main.c -o "$tmp/app" "$lib" \
      -Wl,-rpath,"$(dirname "$(realpath "$lib")")" 2>"$tmp/log"; then
    row runs "$("$tmp/app" 2>&1)"
  else
    row runs "does not link: $(head -n 3 "$tmp/log")"
  fi
else
  row library 'not built (make build)'
fi
