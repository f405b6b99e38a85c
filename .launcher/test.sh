# Runs every test: Java, web, browser. Brings the browser where it may; says what to install where it may not.

run_all_tests() {
    find_jdk
    find_maven
    find_node
    bring_browser
    rm -rf "$home"/{policy,linkage,server,cli,bench}/target/surefire-reports "$logs"/vitest-*.json

    local failed=
    stamped "$stamps/java" java_tests || failed=yes
    if [[ -f $home/web/package.json ]]; then
        build_web || failed=yes
        web_tests test vitest-unit.json "网页单元测试 · Unit tests of the web app …" || failed=yes
        [[ -n $failed ]] ||
            web_tests test:browser vitest-browser.json "浏览器测试 · Browser tests …" || failed=yes
    fi
    node "$home/.launcher/count.mjs" "$home" "${failed:-no}"
}

# One seed orders every test at random; the same seed orders them the same way again.
java_tests() {
    local seed=${TEST_SEED:-$(date +%s)} log=$logs/test-java.log
    mkdir -p "$logs"
    say "Java 测试(顺序种子 $seed,可用 TEST_SEED=$seed 重现) · Java tests in a random order, repeated by TEST_SEED=$seed …"
    maven verify -Dmaven.test.failure.ignore=true -Dtest.seed="$seed" >"$log" 2>&1 &&
        ! grep -qE 'Tests run:.*(Failures|Errors): [1-9]' "$log" && return
    grep -E '^\[ERROR\]|^\[WARNING\].*\.java' "$log" | head -n 80 >&2 || true
    say "没有成功。全部输出在 var/log/test-java.log · This failed; the full output is in var/log/test-java.log"
    return 1
}

web_tests() {
    step "npm-${1/:/-}.log" "$3" npm --prefix "$home/web" run "$1" -- \
        --reporter=default --reporter=json --outputFile.json="$logs/$2"
}

# Names the browser for the tests; the variable CHROMIUM goes before what is found.
find_browser() {
    local found
    found=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)} || return
    export CHROMIUM=$found
}

has_chinese_font() {
    ! command -v fc-list >/dev/null || [[ -n $(fc-list :lang=zh-cn family 2>/dev/null) ]]
}

bring_browser() {
    local missing=() as=()
    find_browser || missing+=(chromium)
    has_chinese_font || missing+=(fonts-noto-cjk)
    ((${#missing[@]})) || return 0

    if ((EUID != 0)) && sudo -n true 2>/dev/null; then
        as=(sudo -n)
    fi
    if command -v apt-get >/dev/null && { ((EUID == 0)) || ((${#as[@]})); }; then
        step apt-get.log "正在安装浏览器测试所需 · Installing for the browser tests: ${missing[*]} …" \
            apt_get_install && find_browser && return
    fi
    say "浏览器测试需要 Chromium 和中文字体。请安装,例如:sudo apt-get install ${missing[*]};"
    say "或用环境变量 CHROMIUM 指定 Chromium/Chrome 程序,再运行一次。"
    say "The browser tests need Chromium and a Chinese font. Install them, e.g.: sudo apt-get install ${missing[*]};"
    say "or name a Chromium or Chrome program in the variable CHROMIUM, and run this again."
    exit 3
}

apt_get_install() {
    "${as[@]}" apt-get update &&
        "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
}
