# Builds what is missing or older than its sources. A warm start calls neither Maven nor npm.

logs=$home/var/log
stamps=$home/var/build

maven() { mvn -B -ntp -Dstyle.color=never -f "$home/pom.xml" "$@"; }

# step LOG TEXT COMMAND...: one line for people, everything else into the log, its end shown on failure.
step() {
    local log=$logs/$1 text=$2
    shift 2
    mkdir -p "$logs"
    say "$text"
    if ! "$@" >"$log" 2>&1; then
        grep -E '^\[(WARNING|ERROR)\]' "$log" | head -n 40 >&2 || tail -n 40 "$log" >&2
        say "没有成功。全部输出在 ${log#"$home"/} · This failed; the full output is in ${log#"$home"/}"
        return 1
    fi
}

# newer STAMP PATH...: whether something changed after the stamp. Folders count, so a deleted file is seen.
newer() {
    local stamp=$1
    shift
    [[ ! -e $stamp ]] || [[ -n $(find "$@" -newer "$stamp" -print -quit 2>/dev/null) ]]
}

# stamped STAMP COMMAND...: the stamp tells when the successful build began.
stamped() {
    local stamp=$1
    shift
    mkdir -p "$stamps"
    touch "$stamp.begun"
    "$@" || return
    mv "$stamp.begun" "$stamp"
}

java_is_old() {
    [[ ! -f $home/cli/target/shouwang.jar || ! -d $home/cli/target/lib ]] ||
        newer "$stamps/java" "$home/pom.xml" "$home"/{policy,linkage,server,cli}/{pom.xml,src/main}
}

build_java() {
    find_jdk
    java_is_old || return 0
    find_maven
    stamped "$stamps/java" step build-java.log \
        "正在构建 Java,第一次需要几分钟 · Building Java; the first time takes some minutes …" \
        maven package -Dmaven.test.skip=true -pl cli -am
}

bench_is_old() {
    [[ ! -f $home/bench/target/bench.jar || ! -d $home/bench/target/lib ]] ||
        newer "$stamps/bench" "$home/pom.xml" "$home"/{policy,bench}/pom.xml "$home"/{policy,bench}/src/main
}

# The bench brings a database of its own, which nobody else needs.
build_bench() {
    find_jdk
    bench_is_old || return 0
    find_maven
    stamped "$stamps/bench" step build-bench.log "正在构建测速程序 · Building the bench …" \
        maven package -Dmaven.test.skip=true -pl bench -am
}

packages_are_old() {
    [[ ! -d $home/web/node_modules ]] || ! cksum <"$home/web/package-lock.json" | cmp -s - "$stamps/npm"
}

npm_ci() {
    (cd "$home/web" && npm ci --no-audit --no-fund) || return
    mkdir -p "$stamps"
    cksum <"$home/web/package-lock.json" >"$stamps/npm"
}

build_web() {
    [[ -f $home/web/package.json ]] || return 0
    if packages_are_old; then
        find_node
        step npm-ci.log "正在安装网页依赖 · Installing the web packages …" npm_ci
    fi
    if [[ ! -f $home/web/dist/index.html ]] || newer "$stamps/web" "$home"/web/{src,package.json,index.html} \
        "$home"/web/*.ts; then
        find_node
        stamped "$stamps/web" step build-web.log "正在构建网页 · Building the web app …" npm --prefix "$home/web" run build
    fi
}

# Both at once: one is mostly waiting for the network while the other computes.
build_java_and_web() {
    local web
    build_web &
    web=$!
    build_java || { wait "$web" || true; return 1; }
    wait "$web"
}
