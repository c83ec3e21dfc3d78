#!/usr/bin/env bash
# Makes what a release hands over, in a repository of files, and checks it: archives, sources,
# Javadoc, bills of materials, signatures, checksums and metadata. No server is asked, and nothing is
# published. It is signed with a key that is made for it and thrown away, unless KEY names one of your
# own. Where BEFORE names the runnable archive of the release before, it writes the manual's page of the
# answers that change. Last it says what a human must fill in before the first release.
#
# Usage: [KEY=name of a key of yours] [BEFORE=arendal.jar] support/release/bundle.sh [folder]
# (default: target/bundle)
set -euo pipefail

if [ -n "${BEFORE:-}" ]; then
  BEFORE=$(realpath -e "$BEFORE")
fi
root=$(git -C "$(dirname "${BASH_SOURCE[0]}")" rev-parse --show-toplevel)
cd "$root"
bundle=$(mkdir -p "${1:-target/bundle}" && cd "${1:-target/bundle}" && pwd)
if [ -n "$(ls -A "$bundle")" ]; then
  echo "$bundle is not empty" >&2
  exit 1
fi
problems=0
problem() {
  echo "  $*" >&2
  problems=$((problems + 1))
}

if [ -z "${KEY:-}" ]; then
  GNUPGHOME=$(mktemp -d)
  export GNUPGHOME
  trap 'gpgconf --kill all >/dev/null 2>&1 || true; rm -rf "$GNUPGHOME"' EXIT
  KEY=throw-away@arendal.example
  gpg --batch --quiet --passphrase '' --quick-generate-key "$KEY" ed25519 sign never
  echo "signed with a key that is thrown away: for trying, not for publishing"
fi

echo "making the bundle in $bundle"
mvn --batch-mode --quiet clean deploy -Prelease,bundle,spark -DskipTests \
  -DaltDeploymentRepository="bundle::file:$bundle" -Dgpg.keyname="$KEY" </dev/null

version=$(sed -n 's#^  <version>\(.*\)</version>#\1#p' pom.xml | head -n 1)
echo "checking it"

# One file of one artifact: the file itself, its signature and its checksums. A snapshot has a time
# in place of its name.
check_file() { # folder, artifact, ending
  local file count=0
  for file in "$1"/"$2"-*"$3"; do
    case $file in
      *-sources.jar | *-javadoc.jar) [ "$3" = .jar ] && continue ;;
    esac
    [ -f "$file" ] || continue
    count=$((count + 1))
    if ! gpg --batch --quiet --verify "$file.asc" "$file" 2>/dev/null; then
      problem "no good signature of ${file#"$bundle"/}"
    fi
    for sum in md5 sha1; do
      if [ "$("${sum}sum" <"$file" | cut -d' ' -f1)" != "$(cat "$file.$sum" 2>/dev/null)" ]; then
        problem "no right $sum of ${file#"$bundle"/}"
      fi
    done
  done
  if [ "$count" -ne 1 ]; then
    problem "$count files $2-*$3, expected 1"
  fi
}

check_metadata() { # pom
  local member
  for member in name description url licenses developers scm; do
    # What a module does not say itself, its parent does.
    grep -q "<$member>" "$1" || grep -q '<artifactId>arendal-parent</artifactId>' "$1" \
      || problem "$(basename "$1") has no $member"
  done
}

count=0
for pom in $(git ls-files 'pom.xml' '*/pom.xml'); do
  own=$(sed '/<parent>/,/<\/parent>/d' "$pom")
  artifact=$(sed -n 's#^  <artifactId>\(.*\)</artifactId>#\1#p' <<<"$own" | head -n 1)
  grep -q '<maven.deploy.skip>false</maven.deploy.skip>' <<<"$own" || [ "$artifact" = arendal-bom ] || continue
  folder=$bundle/org/arendal/$artifact/$version
  count=$((count + 1))
  endings='.pom'
  grep -q '<packaging>pom</packaging>' <<<"$own" || endings='.pom .jar -sources.jar -javadoc.jar -cyclonedx.json'
  for ending in $endings; do
    check_file "$folder" "$artifact" "$ending"
  done
  check_metadata "$(find "$folder" -name "$artifact-*.pom" | head -n 1)"
  for jar in "$folder"/*.jar; do
    case $jar in *-javadoc.jar | "$folder"/\*.jar) continue ;; esac
    unzip -Z1 "$jar" META-INF/LICENSE >/dev/null || problem "no licence in $(basename "$jar")"
  done
done
for artifact in "$bundle"/org/arendal/*/; do
  name=$(basename "$artifact")
  git grep -q "<artifactId>$name</artifactId>" -- pom.xml '*pom.xml' || problem "$name is not ours to publish"
done

if [ "$problems" -ne 0 ]; then
  echo "$problems problems" >&2
  exit 1
fi
echo "$count artifacts, each whole, signed, with checksums and metadata"

if [ -n "${BEFORE:-}" ]; then
  page=support/docs/answers-that-change/$version.md
  mkdir -p "$(dirname "$page")"
  support/integration-tests/answers-that-change.sh "$BEFORE" support/cli/target/arendal.jar >"$page"
  echo "which answers change, to be read beside the changelog and committed: $page"
else
  echo 'no page of answers that change: BEFORE names no release before this one'
fi
cat <<'EOF'

Before the first release a human must fill in:
- the name space: org.arendal has to be proved as one's own where it is published, or changed
- the addresses in pom.xml and support/bom/pom.xml (url, scm), which end in .example
- the developers, with an address or organisation
- a key of one's own (KEY=...), its public half on a key server
- the version without -SNAPSHOT, project.build.outputTimestamp, and the heading in CHANGELOG.md
EOF
