#!/usr/bin/env bash
# Which conformance cases a version answers otherwise than another: answers the cases of the TCK with
# one runnable archive, compares with the answers of a second, and prints the page "answers that change"
# in Markdown on standard output. Exits 0 whether or not any do, 1 if the two cannot be compared.
#
# Usage: support/integration-tests/answers-that-change.sh OLD.jar NEW.jar > PAGE.md
set -euo pipefail

if [ $# -ne 2 ] || [ ! -f "$1" ] || [ ! -f "$2" ]; then
  sed -n '6s/^# //p' "${BASH_SOURCE[0]}" >&2
  exit 2
fi
old=$1
new=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
exec </dev/null

# The case of each line, with the id of the conformance case as its ref.
cat "$here"/../tck/cases/*.jsonl \
  | sed -E 's/^\{"id": "([^"]*)", "article": "[^"]*", "case": \{(.*)\}, "expect": .*$/{"ref": "\1", \2}/' \
    >"$scratch/cases.jsonl"
if grep -v '^{"ref": "' "$scratch/cases.jsonl" >&2; then
  echo 'lines of the TCK without a case' >&2
  exit 1
fi

# Whoever refuses a case has an error in the place of its answer; diff names the line.
"$java" -jar "$old" assess "$scratch/cases.jsonl" --batch --detail outcomes >"$scratch/answers.jsonl" \
  2>"$scratch/old.err" || { code=$?; [ $code -eq 2 ] || { cat "$scratch/old.err" >&2; exit 1; }; }
if [ "$(wc -l <"$scratch/answers.jsonl")" -ne "$(wc -l <"$scratch/cases.jsonl")" ]; then
  cat "$scratch/old.err" >&2
  exit 1
fi

compared() { # name of the output, further arguments
  local out=$scratch/$1 code=0
  shift
  "$java" -jar "$new" diff "$scratch/cases.jsonl" --answers "$scratch/answers.jsonl" "$@" >"$out" \
    2>"$scratch/err" || code=$?
  case $code in
    0 | 3) ;;
    2) [ -s "$out" ] || { cat "$scratch/err" >&2; exit 1; } ;;
    *) cat "$scratch/err" >&2; exit 1 ;;
  esac
}
compared counted
compared listed --cases

version() { # archive
  "$java" -jar "$1" --version
}
echo "# Answers that change: $(version "$old") to $(version "$new")"
echo
echo "The $(wc -l <"$scratch/cases.jsonl" | tr -d ' ') cases of the [TCK](../../tck/README.md), answered by both versions and compared by"
echo '`arendal diff`. Lines are those of `cases/*.jsonl` one after the other; ids and codes are those of JSON.'
echo 'This page is written by `support/integration-tests/answers-that-change.sh`.'
echo
echo '## By cause'
echo
echo '```text'
cat "$scratch/counted"
echo '```'
if grep -q '^Line ' "$scratch/listed"; then
  echo
  echo '## Case by case'
  echo
  echo '```text'
  # What stands behind the last blank line is what stands above.
  awk '/^Cases: / { exit } { print }' "$scratch/listed" | sed -e '$ { /^$/d }'
  echo '```'
fi
if [ -s "$scratch/err" ]; then
  echo
  echo '## Not compared'
  echo
  echo '```text'
  sed "s#$scratch/##g" "$scratch/err"
  echo '```'
fi
