#!/usr/bin/env bash
# Answers the same file of cases by a batch and by Spark on the processors of this machine, compares
# the answers byte for byte, and prints how long each took. Whoever runs this has built both before:
# mvn package -Pspark.
#
# Usage: [LINES=100000] [HEAP=1g] support/spark/beside-batch.sh [file with a case on each line]
set -euo pipefail

# Bash knows LINES as the height of a terminal too, and would change it.
count=${LINES:-100000}
heap=${HEAP:-1g}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cli=$here/../cli
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
cores=$(getconf _NPROCESSORS_ONLN)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
TIMEFORMAT='%R %U %S'

cases=${1:-}
if [ -z "$cases" ]; then
  cases=$scratch/cases.jsonl
  "$here/../integration-tests/many-cases.sh" "$count" >"$cases"
else
  count=$(wc -l <"$cases")
fi

# What Spark opens for itself where it starts its own JVM.
opens=(-XX:+IgnoreUnrecognizedVMOptions -Djdk.reflect.useDirectMethodHandle=false)
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util \
  java.util.concurrent java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar; do
  opens+=("--add-opens=java.base/$package=ALL-UNNAMED")
done

say() { # what, milliseconds
  echo "$1: $count lines in $2 ms, $((count * 1000 / $2)) a second, $((count * 1000 / $2 / cores)) a second for each processor"
}

batch() {
  "$java" "-Xmx$heap" -jar "$cli/target/arendal.jar" assess "$cases" --batch --detail outcomes \
    >"$scratch/batch.jsonl" 2>"$scratch/err" || [ $? -eq 3 ]
}

spark() {
  "$java" "-Xmx$heap" "${opens[@]}" \
    -cp "$here/target/arendal-for-spark.jar:$here/target/test-classes:$(cat "$here/target/spark.class-path")" \
    org.arendal.spark.LocalCaseload "$cases" "$scratch/spark" >"$scratch/out" 2>"$scratch/err" \
    || { cat "$scratch/err" >&2; exit 1; }
}

seconds=$({ time batch; } 2>&1)
say 'batch, with its start' "$(awk '{ print int($1 * 1000) }' <<<"$seconds")"
spark
say 'Spark without its start, answers as JSON' "$(sed -n 's/^answers as JSON: \(.*\) ms/\1/p' "$scratch/out")"
say 'Spark without its start and warm, outcomes as columns' "$(sed -n 's/^outcomes as columns: \(.*\) ms/\1/p' "$scratch/out")"
sed -n '/^+/,$p' "$scratch/out"

# A table has no lines, so that what is wrong with a case stands there without the number of one.
# Rows have no order either.
cmp <(LC_ALL=C sort "$scratch"/spark/answers/part-*) \
  <(sed 's/^{"error":{"line":[0-9]*,\(.*\)}$/{\1/' "$scratch/batch.jsonl" | LC_ALL=C sort)
echo "$count answers, byte for byte the same"
