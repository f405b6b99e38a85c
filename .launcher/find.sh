# Finds what the machine has: a JDK, Maven, Node. Says what to install where something is missing.

JDK_MIN=21
NODE_MIN=20

say() { printf '%s\n' "$*" >&2; }

# The major version of the JDK in a folder; 0 if there is none.
jdk_version() {
    local folder=$1 version=
    [[ -x $folder/bin/java && -x $folder/bin/javac ]] || { echo 0; return; }
    if [[ -r $folder/release ]]; then
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$folder/release")
    fi
    [[ -n $version ]] || version=$("$folder/bin/java" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p')
    echo "${version:-0}"
}

# Folders in which JDKs are usually found, one a line.
jdk_folders() {
    local java
    if java=$(command -v javac); then
        dirname "$(dirname "$(readlink -f "$java" 2>/dev/null || echo "$java")")"
    fi
    if [[ -x /usr/libexec/java_home ]]; then
        /usr/libexec/java_home -F -v "$JDK_MIN+" 2>/dev/null || true
    fi
    ls -d /usr/lib/jvm/*/ /opt/*/ /opt/java/*/ ~/.sdkman/candidates/java/*/ ~/.jdks/*/ \
        /Library/Java/JavaVirtualMachines/*/Contents/Home/ 2>/dev/null || true
}

# Sets JAVA_HOME: the one that is set if it is new enough, otherwise the newest that is found.
find_jdk() {
    local best=0 found= folder version
    if [[ -n ${JAVA_HOME:-} ]] && (($(jdk_version "$JAVA_HOME") >= JDK_MIN)); then
        export JAVA_HOME
        return
    fi

    while read -r folder; do
        version=$(jdk_version "${folder%/}")
        if ((version > best)); then
            best=$version found=${folder%/}
        fi
    done < <(jdk_folders)
    if ((best < JDK_MIN)); then
        say "没有找到 JDK $JDK_MIN 或更新的版本(已找过 JAVA_HOME、PATH、/usr/lib/jvm、/opt、~/.sdkman)。"
        say "请安装一个,例如 Debian/Ubuntu:apt-get install openjdk-$JDK_MIN-jdk;或从系统软件源安装 Temurin 25,再运行一次。"
        say "No JDK $JDK_MIN or newer was found (looked in JAVA_HOME, PATH, /usr/lib/jvm, /opt, ~/.sdkman)."
        say "Install one, e.g. apt-get install openjdk-$JDK_MIN-jdk, or Temurin 25, and run this again."
        exit 3
    fi
    export JAVA_HOME=$found
}

find_maven() {
    command -v mvn >/dev/null && return
    say "没有找到 Maven。请安装 3.8 或更新的版本,例如:apt-get install maven"
    say "Maven was not found. Install 3.8 or newer, e.g.: apt-get install maven"
    exit 3
}

find_node() {
    local version=0
    if command -v node >/dev/null && command -v npm >/dev/null; then
        version=$(node --version | sed 's/^v\([0-9]*\).*/\1/')
    fi
    ((version >= NODE_MIN)) && return
    say "没有找到 Node $NODE_MIN 或更新的版本(连同 npm)。请安装,例如:apt-get install nodejs npm"
    say "Node $NODE_MIN or newer (with npm) was not found. Install it, e.g.: apt-get install nodejs npm"
    exit 3
}
