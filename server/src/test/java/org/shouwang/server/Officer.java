package org.shouwang.server;

import java.util.Set;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Role;
import org.shouwang.server.region.RegionCode;

/** The officers of the two counties in the tests. Each signs in with {@link #PASSWORD}. */
public enum Officer {
    ZHAO("zhao.town", "赵乡", Role.TOWNSHIP_OFFICER, "140122100"),
    QIAN("qian.town", "钱乡", Role.TOWNSHIP_OFFICER, "140122101"),
    SUN("sun.county", "孙县", Role.COUNTY_OFFICER, "140122"),
    LI("li.data", "李数", Role.DATA_OFFICER, "140122"),
    ZHOU("zhou.audit", "周审", Role.AUDITOR, "140122"),
    WU("wu.admin", "吴管", Role.SYSTEM_ADMINISTRATOR, "140122"),
    AN("an.secure", "安全", Role.SECURITY_ADMINISTRATOR, "140122"),
    LU("lu.records", "陆录", Role.AUDIT_ADMINISTRATOR, "140122"),
    ZHENG("zheng.village", "郑村", Role.VILLAGE_OFFICER, "140122100001"),
    WANG("wang.town", "王乡", Role.TOWNSHIP_OFFICER, "140123100"),
    FENG("feng.county", "冯县", Role.COUNTY_OFFICER, "140123"),
    CHEN("chen.data", "陈数", Role.DATA_OFFICER, "140123"),
    CHU("chu.audit", "褚审", Role.AUDITOR, "140123"),
    WEI("wei.city", "卫市", Role.AUDITOR, "1401"),
    HE("he.policy", "何政", Role.POLICY_OFFICER, "140122"),
    LIN("lin.policy", "林策", Role.POLICY_OFFICER, "140122"),
    SHI("shi.policy", "石政", Role.POLICY_OFFICER, "140122"),
    GUO("guo.policy", "郭策", Role.POLICY_OFFICER, "140123"),
    XU("xu.policy", "许政", Role.POLICY_OFFICER, "1401"),
    TANG("tang.policy", "唐策", Role.POLICY_OFFICER, "1401"),
    JIANG("jiang.verify", "蒋核", Role.VERIFICATION_OFFICER, "140122"),
    LIU("liu.police", "刘安", Role.DEPARTMENT_OFFICER, "140122");

    public static final String PASSWORD = "correct horse";

    private final String account;
    private final String name;
    private final Role role;
    private final String place;

    Officer(String account, String name, Role role, String place) {
        this.account = account;
        this.name = name;
        this.role = role;
        this.place = place;
    }

    public String account() {
        return account;
    }

    public String displayName() {
        return name;
    }

    public Role role() {
        return role;
    }

    public String place() {
        return place;
    }

    /** As the database writes them: the one department of a department's officer, or all. */
    String departments() {
        return role == Role.DEPARTMENT_OFFICER ? "{police}" : "{*}";
    }

    /** As the server would see them. */
    public Actor actor() {
        return new Actor(account, name, Set.of(role), new RegionCode(place));
    }
}
