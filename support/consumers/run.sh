#!/usr/bin/env bash
# Builds applications of others against the archives of this build and runs them, as each would be:
# class path, module path, an image of jlink, merged archives, Kotlin, Spring Boot. The library comes
# out of a repository of its own under target/, as it would from a public one; what it and they need of
# third parties is taken from the usual local repository, and fetched into it if it is not there.
# Whoever runs this has built the library before: mvn package.
#
# Usage: support/consumers/run.sh
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
target=$here/target
java=java
if [ -n "${JAVA_HOME:-}" ]; then
  java=$JAVA_HOME/bin/java
fi
exec </dev/null

say() {
  printf '   %s (%d s)\n' "$*" "$SECONDS"
}

fail() {
  echo "support/consumers: $*" >&2
  exit 1
}

# Runs a command that must end with this code and print this line, part of it, to either stream.
expect() { # code, text, command...
  local code=$1 text=$2 ended=0 said
  shift 2
  said=$("$@" 2>&1) || ended=$?
  if [ "$ended" -ne "$code" ] || ! grep -qF -- "$text" <<<"$said"; then
    printf '%s\n' "$said" >&2
    fail "expected code $code and '$text', ended with $ended: $*"
  fi
}

version=$(sed -n '/<artifactId>arendal-parent</,/<\/version>/s/.*<version>\(.*\)<\/version>.*/\1/p' \
  "$root/pom.xml" | head -n 1)
usual=${ARENDAL_LOCAL_REPOSITORY:-$HOME/.m2/repository}
own=$target/repository

# A repository that is the usual one but for the library itself, which is never installed there.
rm -rf "$target" "$here"/*/target
mkdir -p "$own/org/arendal" "$usual/org"
for folder in "$usual"/*; do
  [ "$(basename "$folder")" = org ] || ln -s "$folder" "$own/"
done
for folder in "$usual"/org/*; do
  [ "$(basename "$folder")" = arendal ] || ln -s "$folder" "$own/org/"
done

publish() { # pom
  local artifact archive at
  artifact=$(sed '/<parent>/,/<\/parent>/d' "$1" | sed -n 's/.*<artifactId>\(arendal-[a-z0-9-]*\)<.*/\1/p' | head -n 1)
  archive=$(dirname "$1")/target/$artifact-$version.jar
  at=$own/org/arendal/$artifact/$version
  mkdir -p "$at"
  cp "$1" "$at/$artifact-$version.pom"
  if ! grep -q '<packaging>pom</packaging>' "$1"; then
    [ -r "$archive" ] || fail "build the library first: no $artifact-$version.jar"
    cp "$archive" "$at/"
  fi
}

publish "$root/pom.xml"
publish "$root/support/bom/pom.xml"
# What is built in a profile alone is not there to be used.
while IFS= read -r module; do
  if grep -q '<maven.deploy.skip>false</maven.deploy.skip>' "$root/$module/pom.xml"; then
    publish "$root/$module/pom.xml"
  fi
done < <(sed -n '/<profiles>/q; s#.*<module>\(.*\)</module>.*#\1#p' "$root/pom.xml")

build() { # arguments of Maven
  (cd "$here" && mvn --quiet --batch-mode -Dmaven.repo.local="$own" -Darendal.version="$version" "$@")
}

say 'building'
build package

answer='Article 4. Equal treatment'
found='Convention[registers read: DK '
lost='META-INF/services/org.arendal.core.spi.CountryModule'

say 'class path, threads of the common pool, a context class loader that knows nothing'
expect 0 "$answer" "$java" -cp "$here/class-path/target/app.jar:$here/class-path/target/lib/*" org.example.agency.Main

say 'the oldest Guava that serves'
[ -e "$here"/oldest-guava/target/lib/guava-31.1-jre.jar ] || fail 'another Guava was taken'
expect 0 "$answer" "$java" -cp "$here/oldest-guava/target/app.jar:$here/oldest-guava/target/lib/*" org.example.agency.Main

say 'module path; an image with the services bound, and one without'
modules=$here/module-path/target/app.jar:$here/module-path/target/lib
expect 0 "$found" "$java" -p "$modules" -m org.example.agency/org.example.agency.Main
tools=$(dirname "$(readlink -f "$(command -v "$java")")")
image() { # folder, further arguments of jlink
  local folder=$1
  shift
  "$tools/jlink" --module-path "$modules" --add-modules org.example.agency --no-header-files \
    --no-man-pages "$@" --output "$folder"
}
# Some packages of a JDK leave out what an image is made from.
if [ -d "$tools/../jmods" ]; then
  image "$target/bound" --bind-services
  expect 0 "$found" "$target/bound/bin/java" -m org.example.agency/org.example.agency.Main
  image "$target/unbound"
  expect 1 '--bind-services when jlink made the image' \
    "$target/unbound/bin/java" -m org.example.agency/org.example.agency.Main
else
  say 'no image: this JDK has no packaged modules'
fi

say 'merged archives, with the services and without'
expect 0 "$answer" "$java" -cp "$here/merged/target/joined.jar" org.example.agency.Main
expect 1 "$lost when archives were merged" "$java" -cp "$here/merged/target/lost.jar" org.example.agency.Main

say 'a module of somebody else in place of one of the five, and beside it'
other=$here/other-country/target/app.jar:$here/other-country/target/lib/*
expect 0 'Our own liaison office' "$java" -cp "$other" org.example.sweden.Main
expect 1 "SE: org.example.sweden.OtherSweden from app.jar" \
  "$java" -cp "$other:$here/class-path/target/lib/arendal-country-se-$version.jar" org.example.sweden.Main
expect 1 "SE: org.arendal.country.se.Sweden from arendal-country-se-$version.jar" \
  "$java" -cp "$other:$here/class-path/target/lib/arendal-country-se-$version.jar" org.example.sweden.Main

say 'Kotlin, and a null that it refuses'
expect 0 'UNDETERMINED of a stay that is TEMPORARY' "$java" -cp "$here/kotlin/target/app.jar:$here/kotlin/target/lib/*" MainKt
expect 1 "Null cannot be a value of a non-null type 'Case'" build --projects kotlin -Dkotlin.sources=src/wrong/kotlin compile

say 'Spring Boot: archives within an archive; its tests have called the endpoint'
for boot in 3 4; do
  expect 0 "serving $found" "$java" -jar "$here/spring-boot-$boot/target/app.jar" --spring.main.web-application-type=none
done

say 'the page for applications, as it is written'
page=$root/support/docs/embedding.md
agency=$target/embedding
block() { # the line before it
  awk -v line="$1" '$0 == line { near = 1 } near && /^```/ { if (inside) exit; inside = 1; next } inside' "$page"
}
file() { # path
  mkdir -p "$(dirname "$agency/$1")"
  block "\`$1\`:" >"$agency/$1"
}
follow() { # command on the page, from its second word
  grep -qF "mvn $*" "$page" || fail "the page does not say: mvn $*"
  (cd "$agency" && mvn --batch-mode -Dmaven.repo.local="$own" "$@")
}
file pom.xml
file src/test/java/org/example/FirstTest.java
expect 0 '' follow --quiet test
[ -e "$agency/target/surefire-reports/TEST-org.example.FirstTest.xml" ] || fail 'no test ran'
file src/main/java/org/example/Explain.java
run=(--quiet compile org.codehaus.mojo:exec-maven-plugin:3.5.1:java)
expect 0 'Artikel 4. Nordiska medborgares lik' follow "${run[@]}" -Dexec.mainClass=org.example.Explain
imports=$(block 'With Spring Boot 3.5, beside the imports of the project:')
dependencies=$(block 'and beside its dependencies:')
awk -v imports="$imports" -v dependencies="$dependencies" \
  '/^    <\/dependencies>/ { print imports } /^  <\/dependencies>/ { print dependencies } { print }' \
  "$agency/pom.xml" >"$agency/with-endpoint.xml"
mv "$agency/with-endpoint.xml" "$agency/pom.xml"
file src/main/java/org/example/Service.java
expect 0 '' follow --quiet test

say 'all of them are served'
