#!/usr/bin/env bash
# Counts the instructions that cleaning takes for each byte of input, which no other load on the machine changes: a slow-down
# is seen before a release. Prints the counts beside the last ones, benches/instructions.txt; UPDATE=1 writes them anew.
# Needs valgrind.
set -euo pipefail
cd "$(dirname "$0")/.."

cargo build --release --quiet --example clean
clean=${CARGO_TARGET_DIR:-target}/release/examples/clean
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Pages made of the bundled one, and a page of one word, for what a process does before and after.
repeat() { for ((i = 0; i < $2; i++)); do cat "$1"; done; }
repeat examples/data/harbour.html 40 > "$work/page.html"
repeat examples/data/harbour.txt 80 > "$work/rendering.txt"
printf 'Bridge\n' > "$work/nothing.txt"
printf '<p>Bridge' > "$work/nothing.html"

count() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$clean" --quiet "$1" 2>&1 >/dev/null |
    sed -n 's/^.*Collected : //p'
}

{
  for kind in page.html rendering.txt; do
    base=$(count "$work/nothing.${kind##*.}")
    all=$(count "$work/$kind")
    bytes=$(wc -c < "$work/$kind")
    printf '%s %d instructions a byte, %d at the start\n' "${kind%.*}" $(((all - base) / bytes)) "$base"
  done
} > "$work/now"

if [ "${UPDATE:-}" = 1 ]; then cp "$work/now" benches/instructions.txt; fi
paste -d '\n' <(sed 's/^/last: /' benches/instructions.txt) <(sed 's/^/now:  /' "$work/now")
