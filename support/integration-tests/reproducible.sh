#!/usr/bin/env bash
# Builds the current commit twice, each time in a fresh clone in a folder of its own, and compares
# the SHA-256 of every jar, those with sources and Javadoc too. Exits 1 and names the jars when two
# of them differ.
#
# Usage: support/integration-tests/reproducible.sh [commit]
set -euo pipefail

root=$(git -C "$(dirname "${BASH_SOURCE[0]}")" rev-parse --show-toplevel)
commit=$(git -C "$root" rev-parse --verify "${1:-HEAD}^{commit}")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

build() { # folder, which
  echo "building ${commit:0:12} ($2)"
  mkdir -p "$(dirname "$1")"
  git clone --quiet --no-checkout --no-hardlinks "$root" "$1"
  git -C "$1" -c advice.detachedHead=false checkout --quiet "$commit"
  (cd "$1" && mvn --quiet package -Prelease -DskipTests </dev/null)
  (cd "$1" && find . -path '*/target/*' -prune -name '*.jar' -print0 \
    | LC_ALL=C sort -z | xargs -0 -r sha256sum) >"$1.sums"
}

# Folders of different length and name, so that a path that leaks into an archive shows.
build "$scratch/one" first
build "$scratch/another/place" second

count=$(wc -l <"$scratch/one.sums")
if [ "$count" -eq 0 ]; then
  echo "no jar was built" >&2
  exit 1
fi
if ! differences=$(diff "$scratch/one.sums" "$scratch/another/place.sums"); then
  echo "not reproducible:" >&2
  awk '/^[<>]/ { print "  " $3 }' <<<"$differences" | sort -u >&2
  exit 1
fi
echo "$count jars, the same bytes twice"
