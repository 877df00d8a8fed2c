# Shared by the scripts of this folder: where things are, what must be installed, what is out of date.
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$ROOT"

# What the launcher runs with, written by Maven together with the package.
classpath=(-DincludeScope=test -Dmdep.outputFile="$ROOT/backend/target/local.classpath")

trouble() { printf '✗ %s\n' "$*" >&2; exit 1; }

java_major() { # the major version of a JDK folder; nothing if it is none
  [ -x "$1/bin/javac" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

need_java() { # JAVA_HOME if it fits, else the newest JDK in the usual places
  local wanted=25 best=0 found='' major candidate
  if [ -n "${JAVA_HOME:-}" ]; then
    major=$(java_major "$JAVA_HOME" || true)
    [ "${major:-0}" -lt "$wanted" ] || return 0
  fi
  for candidate in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/*; do
    major=$(java_major "$candidate" || true)
    if [ "${major:-0}" -gt "$best" ]; then best=$major found=$candidate; fi
  done
  [ "$best" -ge "$wanted" ] || trouble "需要 JDK $wanted 或更高版本 / install JDK $wanted or newer (for example temurin-$wanted-jdk) or set JAVA_HOME"
  export JAVA_HOME=$found
}

need_maven() {
  need_java
  command -v mvn >/dev/null || trouble "需要 Maven 3.8 或更高版本 / install Maven 3.8 or newer"
}

need_node() {
  local version
  command -v npm >/dev/null || trouble "需要 Node.js 20.19 或更高版本 / install Node.js 20.19 or newer"
  version=$(node -p 'const [a, b] = process.versions.node.split("."); a > 20 || (a == 20 && b >= 19)')
  [ "$version" = true ] || trouble "Node.js $(node -v) 版本过低,需要 20.19 / Node.js $(node -v) is too old, install 20.19 or newer"
}

maven() { # quiet, and without the warnings that old Maven libraries cause on a new JDK
  need_maven
  MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" \
    mvn -B -ntp -q -Dstyle.color=never -f backend/pom.xml "$@"
}

modules() { # the packages of the front end, when the lock file is newer than what is installed
  need_node
  [ ! frontend/package-lock.json -nt frontend/node_modules/.package-lock.json ] \
    || npm --prefix frontend ci --no-audit --no-fund --loglevel=error
}

fresh() { # STAMP PATH...: true if no file below the paths is newer than the stamp
  local stamp=$1
  shift
  [ -e "$stamp" ] && [ -z "$(find "$@" \( -name node_modules -o -name target -o -name dist \) -prune \
    -o -type f -newer "$stamp" -print -quit)" ]
}

stage() { # NAME COMMAND...; a report named like the stage is counted, a stage without one counts as one check
  local name=$1 begun=$SECONDS code counts p f
  shift
  set +e # only a command outside of any condition stops at its first error
  (set -e; "$@") >"$logs/$name.log" 2>&1 </dev/null
  code=$?
  set -e
  counts=$(node .ci/count.mjs "$name" "$logs" "$code")
  read -r p f <<<"$counts"
  passed=$((passed + p)) failed=$((failed + f))
  printf '%4d s  %-22s %5d passed %5d failed\n' $((SECONDS - begun)) "$name" "$p" "$f"
  [ "$f" = 0 ] || { printf '%s\n' "--- $logs/$name.log"; tail -n 80 "$logs/$name.log"; printf '%s\n' '---'; }
}

begin_stages() { # LOGS: all stages run, whichever fails: one run tells everything
  logs=$1 passed=0 failed=0
  rm -rf "$logs" && mkdir -p "$logs"
}

end_stages() {
  printf '\n%d passed, %d failed\n' "$passed" "$failed"
  [ "$failed" = 0 ]
}

timed() { # WORDS COMMAND...
  local words=$1 begun=$SECONDS
  shift
  "$@"
  printf '%4d s    %s\n' $((SECONDS - begun)) "$words"
}
