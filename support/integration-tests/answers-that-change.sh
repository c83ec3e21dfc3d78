#!/usr/bin/env bash
# Which conformance cases a version answers otherwise than another: answers the cases of the TCK with
# one runnable archive, compares with the answers of a second, and prints the page "answers that change"
# in Markdown on standard output. Exits 0 whether or not any do, 1 if the two cannot be compared.
#
# Usage: support/integration-tests/answers-that-change.sh OLD.jar NEW.jar > PAGE.md
#
# It takes about five minutes, since cases with settings of their own are answered by these, a run for each.
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

arendal() { # archive, arguments; few answers are better given soon than fast
  local archive=$1
  shift
  "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "$archive" "$@"
}

# Of each line the settings, and after a tab the case with the id of the conformance case as its ref.
cat "$here"/../tck/cases/*.jsonl | sed -E \
  -e 's/^\{"id": "([^"]*)", "article": "[^"]*", "case": \{(.*)\}, "settings": \{(.*)\}, "expect": .*$/\3\t{"ref": "\1", \2}/' \
  -e 's/^\{"id": "([^"]*)", "article": "[^"]*", "case": \{(.*)\}, "expect": .*$/\t{"ref": "\1", \2}/' \
  >"$scratch/all"
if grep -v $'\t{"ref": "' "$scratch/all" >&2; then
  echo 'lines of the TCK without a case' >&2
  exit 1
fi
cut -f 1 "$scratch/all" | sort -u >"$scratch/settings"

# What stands as "inForce": {"FO": "1998-05-01"} as options, one word a line.
options() {
  tr -d '{}" ' <<<"$1" | tr ',' '\n' | awk -F : '
    BEGIN { option["readings"] = "--reading"; option["inForce"] = "--in-force"; option["denounced"] = "--denounced" }
    NF == 3 { which = option[$1] }
    NF > 1 { print which; print $(NF - 1) "=" $NF }'
}

# Answers the cases with these settings by both; leaves what differs in the files listed and counted.
compare() { # settings
  local words=() code=0
  mapfile -t words < <(options "$1")
  awk -F '\t' -v settings="$1" '$1 == settings { print $2 }' "$scratch/all" >"$scratch/cases.jsonl"
  # Where a version refuses a case, an error stands in the place of the answer; diff names its line.
  arendal "$old" assess "$scratch/cases.jsonl" --batch --detail outcomes "${words[@]}" \
    >"$scratch/answers.jsonl" 2>"$scratch/err" || code=$?
  # A batch with such lines ended with 2 before it ended with 3.
  if [[ $code != [023] ]] || [ ! -s "$scratch/answers.jsonl" ]; then
    cat "$scratch/err" >&2
    exit 1
  fi
  code=0
  arendal "$new" diff "$scratch/cases.jsonl" --answers "$scratch/answers.jsonl" --cases "${words[@]}" \
    >"$scratch/out" 2>"$scratch/err" || code=$?
  if [ "$code" -ne 0 ] && [ "$code" -ne 3 ]; then
    cat "$scratch/err" >&2
    exit 1
  fi
  sed -n '/^Cases: /,$p' "$scratch/out" >"$scratch/counted"
  sed '/^Cases: /,$d' "$scratch/out" | sed '${ /^$/d }' >"$scratch/listed"
  sed "s#$scratch/##g" "$scratch/err" >"$scratch/left-out"
  echo "${words[@]}"
}

block() { # title, file
  if [ -s "$2" ]; then
    printf '\n%s\n\n```text\n' "$1"
    cat "$2"
    echo '```'
  fi
}

same=0
page() {
  local settings with
  while IFS= read -r settings; do
    with=$(compare "$settings") || exit 1
    if [ -s "$scratch/listed" ] || [ -s "$scratch/left-out" ]; then
      printf '\n## %s\n' "${with:-Without settings}"
      block '### By cause' "$scratch/counted"
      block '### Case by case' "$scratch/listed"
      block '### Not compared' "$scratch/left-out"
    else
      same=$((same + $(wc -l <"$scratch/cases.jsonl")))
    fi
  done <"$scratch/settings"
}

page >"$scratch/page"
echo "# Answers that change: $(arendal "$old" --version) to $(arendal "$new" --version)"
echo
echo 'The cases of the TCK, answered by both versions and compared by `arendal diff`; each line names its case as `ref`, ids'
echo 'and codes are those of JSON. Cases with settings of their own stand under these.'
echo 'This page is written by `support/integration-tests/answers-that-change.sh`.'
echo
total=$(wc -l <"$scratch/all")
echo "Of $((total)) cases, $((same)) have settings under which nothing is answered otherwise."
cat "$scratch/page"
