#!/usr/bin/env bash
# Answers a long file of cases once as it is, and once more killed with -9 at random moments and gone on
# with each time, and compares the two byte for byte: nothing may be lost or doubled. Prints how fast it
# was and how much memory it took. Exits 1 if the answers differ. Whoever runs this has built the shell
# before: mvn package.
#
# Usage: [LINES=1000000] [KILLS=20] [HEAP=128m] [DETAIL=outcomes] support/integration-tests/killed-batch.sh
#
# It needs some 5 kB of disk for each line where temporary files go (TMPDIR).
set -euo pipefail

# Bash knows LINES as the height of a terminal too, and would change it.
count=${LINES:-1000000}
kills=${KILLS:-20}
heap=${HEAP:-128m}
detail=${DETAIL:-outcomes}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cli=$here/../cli
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
cores=$(getconf _NPROCESSORS_ONLN)
scratch=$(mktemp -d)
pid=
trap 'kill -9 "$pid" 2>/dev/null || true; rm -rf "$scratch"' EXIT
peak=0
ticks=0

"$here/many-cases.sh" "$count" >"$scratch/cases.jsonl"

start() { # answers
  "$java" "-Xmx$heap" -jar "$cli/target/arendal.jar" assess "$scratch/cases.jsonl" --batch --detail "$detail" \
    --output "$1" --resume >"$scratch/out" 2>"$scratch/err" &
  pid=$!
}

# Keeps the most memory that the process was seen to hold, and the processor time that it took.
watch() {
  local now
  ticks=$(awk '{ sub(/.*\) /, ""); print $12 + $13 }' "/proc/$pid/stat" 2>/dev/null || echo "$ticks")
  now=$(awk '/^VmHWM/ { print $2 }' "/proc/$pid/status" 2>/dev/null || true)
  if [ "${now:-0}" -gt "$peak" ]; then
    peak=$now
  fi
}

# Waits so long in tenths of a second, or until the process ends; false if it did.
alive_for() { # tenths
  local tenth
  for ((tenth = 0; tenth < $1; tenth++)); do
    kill -0 "$pid" 2>/dev/null || return 1
    watch
    sleep 0.1
  done
  kill -0 "$pid" 2>/dev/null
}

# Waits for the end, which is 0, or 3 since some lines are no case.
ended() {
  local code=0
  while alive_for 10; do :; done
  wait "$pid" || code=$?
  pid=
  if [ "$code" -ne 0 ] && [ "$code" -ne 3 ]; then
    cat "$scratch/err" >&2
    echo "ended with $code" >&2
    exit 1
  fi
}

# How many bytes of answers there are.
size() {
  stat -c %s "$scratch/killed.jsonl" 2>/dev/null || echo 0
}

now() {
  date +%s%N
}

began=$(now)
start "$scratch/whole.jsonl"
ended
millis=$((($(now) - began) / 1000000))
if [ "$(wc -l <"$scratch/whole.jsonl")" -ne "$count" ]; then
  echo "not one line of answer for each line" >&2
  exit 1
fi
echo "$count lines in $((millis / 1000)).$((millis % 1000 / 100)) s on $cores processors:" \
  "$((count * 1000 / millis)) a second, $((count * 1000 / millis / cores)) a second for each," \
  "$((count * $(getconf CLK_TCK) / (ticks + 1))) for a second of processor time;" \
  "peak memory $((peak / 1024)) MiB with a heap of $heap"

killed=0
peak=0
for ((kill = 1; kill <= kills; kill++)); do
  before=$(size)
  start "$scratch/killed.jsonl"
  # One in four is killed while it finds out where to go on; the others answer, on the whole, for as
  # long as the run that is not killed, in pieces of any length.
  while [ $((kill % 4)) -ne 0 ] && [ "$(size)" -le "$before" ] && alive_for 1; do :; done
  if alive_for $(((RANDOM * 32768 + RANDOM) % (2 * millis / (kills + 1) / 100 + 1))); then
    kill -9 "$pid"
    wait "$pid" 2>/dev/null || true
    killed=$((killed + 1))
    echo "killed with $(wc -l <"$scratch/killed.jsonl" 2>/dev/null || echo 0) whole lines"
  else
    wait "$pid" || true
  fi
done
start "$scratch/killed.jsonl"
ended
cmp "$scratch/whole.jsonl" "$scratch/killed.jsonl"
echo "killed $killed times: the same bytes; peak memory $((peak / 1024)) MiB; $(tr '\n' ' ' <"$scratch/err")"
