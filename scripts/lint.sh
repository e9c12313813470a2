#!/usr/bin/env bash
# Format and lints: rustfmt, clippy without warnings, clang-format. --fix writes the formats.
set -u
cd "$(dirname "$0")/.." || exit 1
fix=0
[ "${1-}" = --fix ] && fix=1
failed=0

for component in rustfmt clippy; do
  if ! cargo "${component/rustfmt/fmt}" --version >/dev/null 2>&1; then
    rustup component add "$component" || exit 1
  fi
done

# What a program wrote is formatted by that program: such files say so in their first lines.
c_files=()
while IFS= read -r -d '' file; do
  case $file in
    include/tinytorch/tinytorch.h) continue ;;
  esac
  head -n 8 "$file" | grep -qi 'generated' || c_files+=("$file")
done < <(find include c_tests examples benches -type f \
  \( -name '*.h' -o -name '*.hpp' -o -name '*.c' -o -name '*.cpp' \) \
  -not -path '*/build/*' -print0 2>/dev/null | sort -z)

if [ $fix = 1 ]; then
  cargo fmt --all || failed=1
  [ ${#c_files[@]} = 0 ] || clang-format -i "${c_files[@]}" || failed=1
else
  cargo fmt --all --check || failed=1
  [ ${#c_files[@]} = 0 ] || clang-format --dry-run -Werror "${c_files[@]}" || failed=1
  cargo clippy --locked --all-targets --quiet -- -D warnings || failed=1
fi
[ $failed = 0 ] && echo "lint: clean (${#c_files[@]} C and C++ files)"
exit $failed
