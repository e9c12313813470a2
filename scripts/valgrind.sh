#!/usr/bin/env bash
# Runs the C and C++ tests of a build under valgrind. Fails on a memory error and on a byte that is
# definitely or indirectly lost; what live threads hold is "possibly lost" and not counted.
#   scripts/valgrind.sh [BUILD_FOLDER [ctest arguments]]
set -u
cd "$(dirname "$0")/.." || exit 1
build=${1:-build/release}
shift || true
logs=$PWD/$build/valgrind
rm -rf "$logs"
mkdir -p "$logs"

export TT_TEST_SLOW_RUN=1
export TT_TEST_LAUNCHER="valgrind --error-exitcode=97 --leak-check=full
  --show-leak-kinds=definite,indirect --errors-for-leak-kinds=definite,indirect
  --log-file=$logs/%p.log"
ctest --test-dir "$build" -L '^(c|cpp)$' -j "$(getconf _NPROCESSORS_ONLN)" --timeout 900 \
  --output-on-failure "$@"
code=$?

# A run that left nothing on the heap has no leak summary at all.
programs=$(find "$logs" -name '*.log' | wc -l)
lost() {
  cat "$logs"/*.log | sed -n "s/,//g; s/.*$1 lost: \([0-9]*\) bytes.*/\1/p" |
    awk '{s += $1} END {print s + 0}'
}
definitely=$(lost definitely) indirectly=$(lost indirectly)
if [ $code != 0 ]; then
  grep -l 'at 0x' "$logs"/*.log | head -n 3 | xargs -r head -n 60
fi
echo "valgrind: $programs programs, $definitely bytes definitely lost," \
  "$indirectly bytes indirectly lost"
[ "$programs" -gt 0 ] && [ "$definitely" = 0 ] && [ "$indirectly" = 0 ] || exit 1
exit $code
