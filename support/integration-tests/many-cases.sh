#!/usr/bin/env bash
# Prints cases, one a line: the examples of the shell in turn, each with a ref of its own, so that one
# that is lost or doubled shows; one line in 997 is no case.
#
# Usage: support/integration-tests/many-cases.sh COUNT
set -euo pipefail

examples() {
  local example
  for example in "$(dirname "${BASH_SOURCE[0]}")"/../cli/examples/*.json; do
    sed 's/^ *//' "$example" | tr -d '\n'
    echo
  done
}

(yes "$(examples)" || true) | head -n "$1" \
  | awk 'NR % 997 == 0 { print "no case"; next } { print "{\"ref\":\"line " NR "\"," substr($0, 2) }'
