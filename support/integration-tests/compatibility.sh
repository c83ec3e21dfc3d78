#!/usr/bin/env bash
# Whether what was built against another commit can go on with what lies here: builds the published
# archives of that commit in a fresh clone, and compares the public API of the present sources with
# them, binary and source. Exits 1 and says what is broken.
#
# Usage: support/integration-tests/compatibility.sh COMMIT
#        support/integration-tests/compatibility.sh --prove   (breaks the API in a clone on purpose)
set -euo pipefail

root=$(git -C "$(dirname "${BASH_SOURCE[0]}")" rev-parse --show-toplevel)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
exec </dev/null

# The archives of a commit, each under the name of its artifact without a version.
baseline() { # commit, folder, further arguments of Maven
  local commit=$1 folder=$2
  shift 2
  echo "building ${commit:0:12}, to compare with"
  git clone --quiet --no-checkout --no-hardlinks "$root" "$scratch/old"
  git -C "$scratch/old" -c advice.detachedHead=false checkout --quiet "$commit"
  (cd "$scratch/old" && mvn --quiet package -DskipTests -Dmaven.test.skip=true "$@")
  mkdir -p "$folder"
  local jar name
  while IFS= read -r jar; do
    name=$(basename "$jar")
    cp "$jar" "$folder/${name%-[0-9]*.[0-9]*.[0-9]*.jar}.jar"
  done < <(find "$scratch/old" -path '*/target/arendal-*.jar' ! -name '*-sources.jar' ! -name '*-javadoc.jar')
}

compare() { # folder of sources, baseline, further arguments of Maven
  local sources=$1 jars=$2
  shift 2
  (cd "$sources" && mvn --quiet package -Pcompatibility "-Darendal.baseline=$jars" -DskipTests \
    -Dmaven.test.skip=true "$@")
}

prove() {
  local commit
  commit=$(git -C "$root" rev-parse --verify HEAD)
  baseline "$commit" "$scratch/jars" -pl core
  echo 'the same commit again'
  compare "$scratch/old" "$scratch/jars" -pl core
  echo 'without Convention.decide'
  local door=$scratch/old/core/src/main/java/org/arendal/core/Convention.java
  sed -i 's/public Truth decide(/public Truth decideOtherwise(/' "$door"
  if compare "$scratch/old" "$scratch/jars" -pl core >"$scratch/said" 2>&1; then
    echo 'a method was taken away, and nothing was said' >&2
    exit 1
  fi
  if ! grep -q 'decide' "$scratch/said"; then
    cat "$scratch/said" >&2
    echo 'the build failed for another reason' >&2
    exit 1
  fi
  echo 'a method that is taken away is noticed'
}

case ${1:-} in
  --prove) prove ;;
  '' | -*)
    sed -n '6,7s/^# //p' "${BASH_SOURCE[0]}" >&2
    exit 2
    ;;
  *)
    baseline "$(git -C "$root" rev-parse --verify "$1^{commit}")" "$scratch/jars"
    compare "$root" "$scratch/jars"
    echo "compatible with $1"
    ;;
esac
