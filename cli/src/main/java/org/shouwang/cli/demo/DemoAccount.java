package org.shouwang.cli.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Title;

/**
 * Somebody who can sign in to the demo. All share one password, which is printed; the demo listens
 * on this machine only.
 */
record DemoAccount(
        String account,
        String name,
        String role,
        String place,
        List<String> departments,
        Title post) {

    static final String PASSWORD = "shouwang-2017";

    /** Everybody but the departments' own officers works for all of them. */
    private DemoAccount(String account, String name, String role, String place, Title post) {
        this(account, name, role, place, List.of(), post);
    }

    static final DemoAccount ADMINISTRATOR =
            new DemoAccount(
                    "guanli",
                    "郑管理",
                    "SYSTEM_ADMINISTRATOR",
                    "",
                    new Title("系统管理员", "system administrator"));

    static final DemoAccount SECURITY =
            new DemoAccount(
                    "anquan",
                    "吴安全",
                    "SECURITY_ADMINISTRATOR",
                    "",
                    new Title("安全管理员", "security administrator"));

    static final DemoAccount RECORDS =
            new DemoAccount(
                    "shenji",
                    "陆审计",
                    "AUDIT_ADMINISTRATOR",
                    "",
                    new Title("审计管理员", "audit administrator"));

    /** The three administrators, who are made by the token of the first start. */
    static final List<DemoAccount> ADMINISTRATORS = List.of(ADMINISTRATOR, SECURITY, RECORDS);

    static final DemoAccount DATA_OFFICER =
            new DemoAccount(
                    "lizhun",
                    "李准",
                    "DATA_OFFICER",
                    "1401",
                    new Title("太原市数据管理", "data officer of Taiyuan"));

    static final DemoAccount AUDITOR =
            new DemoAccount(
                    "zhoucha", "周察", "AUDITOR", "1401", new Title("太原市审计", "auditor of Taiyuan"));

    static final DemoAccount TOWNSHIP =
            new DemoAccount(
                    "zhaoxin",
                    "赵欣",
                    "TOWNSHIP_OFFICER",
                    "140123100",
                    new Title("娄烦镇经办", "officer of 娄烦镇 township"));

    static final DemoAccount COUNTY =
            new DemoAccount(
                    "qianli",
                    "钱立",
                    "COUNTY_OFFICER",
                    "140123",
                    new Title("娄烦县审核确认", "county officer of 娄烦"));

    static final DemoAccount VERIFICATION =
            new DemoAccount(
                    "weihe",
                    "魏核",
                    "VERIFICATION_OFFICER",
                    "140123",
                    new Title("娄烦县核对中心", "verification office of 娄烦"));

    static final DemoAccount POLICE =
            new DemoAccount(
                    "gongan",
                    "刘安",
                    "DEPARTMENT_OFFICER",
                    "140123",
                    List.of("police"),
                    new Title("娄烦县公安局,反馈核对数据", "police of 娄烦, answers enquiries"));

    static final List<DemoAccount> OFFICERS =
            List.of(
                    TOWNSHIP,
                    COUNTY,
                    VERIFICATION,
                    POLICE,
                    new DemoAccount(
                            "sunhe",
                            "孙和",
                            "COUNTY_OFFICER",
                            "140122",
                            new Title("阳曲县审核确认", "county officer of 阳曲")),
                    new DemoAccount(
                            "hezheng",
                            "何政",
                            "POLICY_OFFICER",
                            "1401",
                            new Title("太原市政策管理(起草)", "policy officer of Taiyuan")),
                    new DemoAccount(
                            "lince",
                            "林策",
                            "POLICY_OFFICER",
                            "1401",
                            new Title("太原市政策管理(发布)", "policy officer of Taiyuan, the other")),
                    DATA_OFFICER,
                    AUDITOR);

    /** Everybody, the administrators last. */
    static List<DemoAccount> all() {
        return Stream.concat(OFFICERS.stream(), ADMINISTRATORS.stream()).toList();
    }

    /** As an administrator proposes it. */
    Map<String, Object> seat() {
        return departments.isEmpty()
                ? Map.of("role", role, "place", place)
                : Map.of("role", role, "place", place, "departments", departments);
    }

    /** What a program needs to sign in. */
    record Credentials(String account, String password, String name, String role, String place) {}

    Credentials credentials() {
        return new Credentials(account, PASSWORD, name, role, place);
    }
}
