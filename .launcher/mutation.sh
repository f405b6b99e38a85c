# Changes the policy library in thousands of small ways and counts how many of them its tests notice.

# The share that the tests have to notice, in percent.
MUTATION_MIN=80

# Each package keeps its last result, so that one can be measured again without the others.
mutation_results=$home/var/mutation

run_mutation() {
    find_jdk
    find_maven
    local packages package
    packages=$(mutated_packages "$@")
    mkdir -p "$mutation_results"
    for package in $packages; do
        step "mutation-$package.log" "正在改动并测试 $package … · Changing and testing $package …" mutate "$package"
        cp "$home/policy/target/pit-reports/mutations.csv" "$mutation_results/$package.csv"
    done
    mutation_score
}

# Those that are named, or all; one that does not exist is told with those that do.
mutated_packages() {
    local all package
    all=$(cd "$home/policy/src/main/java/org/shouwang/policy" && printf '%s\n' */ | tr -d /)
    for package in "$@"; do
        if ! grep -qx -- "$package" <<<"$all"; then
            say "没有名为 $package 的部分,可用:" $all
            say "There is no package $package; there are:" $all
            exit 2
        fi
    done
    ((!$#)) && printf '%s\n' "$all" || printf '%s\n' "$@"
}

# What other packages say does not rest on the columns, whose many random policies take long.
mutate() {
    local package=$1 without='org.shouwang.policy.columnar.*'
    case $package in
        arrow | columnar | graph | household) without=none ;;
    esac
    rm -f "$home/policy/target/pit-reports/mutations.csv"
    nice -n 10 mvn -B -ntp -Dstyle.color=never -f "$home/pom.xml" -Dquick -Pmutation -pl policy \
        test-compile org.pitest:pitest-maven:mutationCoverage \
        "-Dmutation.classes=org.shouwang.policy.$package.*" "-Dmutation.without=$without"
}

# A change is noticed if a test fails, runs for ever, or needs more memory than there is.
mutation_score() {
    awk -F, -v min="$MUTATION_MIN" '
        FNR == 1 { name = FILENAME; sub(/.*\//, "", name); sub(/\.csv$/, "", name); names[++n] = name }
        { made[name]++; all++ }
        $6 ~ /^(KILLED|TIMED_OUT|MEMORY_ERROR|RUN_ERROR|NON_VIABLE)$/ { noticed[name]++; found++ }
        END {
            printf "%-12s %8s %8s %7s\n", "package", "changes", "noticed", "score"
            for (i = 1; i <= n; i++)
                printf "%-12s %8d %8d %6.1f%%\n", names[i], made[names[i]], noticed[names[i]],
                    100 * noticed[names[i]] / made[names[i]]
            printf "%-12s %8d %8d %6.1f%%\n", "all", all, found, 100 * found / all
            exit 100 * found < min * all
        }' "$mutation_results"/*.csv
}
