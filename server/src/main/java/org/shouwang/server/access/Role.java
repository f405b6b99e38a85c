package org.shouwang.server.access;

import static org.shouwang.server.access.Duty.ADMINISTER;
import static org.shouwang.server.access.Duty.ANALYSE;
import static org.shouwang.server.access.Duty.AUDIT;
import static org.shouwang.server.access.Duty.COMMISSION;
import static org.shouwang.server.access.Duty.DECIDE;
import static org.shouwang.server.access.Duty.DELIVER;
import static org.shouwang.server.access.Duty.DRAFT;
import static org.shouwang.server.access.Duty.IMPORT;
import static org.shouwang.server.access.Duty.PROPOSE;
import static org.shouwang.server.access.Duty.PUBLISH;
import static org.shouwang.server.access.Duty.READ;
import static org.shouwang.server.access.Duty.RECORDS;
import static org.shouwang.server.access.Duty.RECORD_FIGURES;
import static org.shouwang.server.access.Duty.REGISTER;
import static org.shouwang.server.access.Duty.REVEAL;
import static org.shouwang.server.access.Duty.SCREEN;
import static org.shouwang.server.access.Duty.SECURE;
import static org.shouwang.server.access.Duty.TRIAGE;
import static org.shouwang.server.access.Duty.VERIFY;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The post somebody holds (岗位), and the duties that come with it. Of the three administrators
 * (三员分立) none sees a household and none can do the work of another.
 */
public enum Role {
    /** 村干部、网格员. */
    VILLAGE_OFFICER(READ),
    /** 乡镇经办. */
    TOWNSHIP_OFFICER(READ, REGISTER, TRIAGE, PROPOSE, REVEAL, COMMISSION),
    /** 县民政(确认). */
    COUNTY_OFFICER(
            READ,
            REGISTER,
            TRIAGE,
            PROPOSE,
            DECIDE,
            SCREEN,
            REVEAL,
            COMMISSION,
            VERIFY,
            DELIVER,
            RECORD_FIGURES,
            ANALYSE),
    /** 县资金、发放. */
    FUND_OFFICER(READ, ANALYSE),
    /** 核对中心. */
    VERIFICATION_OFFICER(READ, REVEAL, COMMISSION, VERIFY, DELIVER),
    /** 行业部门: sees the facts of their own department and hands in its answers. */
    DEPARTMENT_OFFICER(READ, DELIVER),
    /** 数据管理. */
    DATA_OFFICER(READ, IMPORT, REGISTER, SCREEN, RECORD_FIGURES, ANALYSE),
    /** Looks after the numbers of the law (政策科); every publication takes two of them. */
    POLICY_OFFICER(READ, DRAFT, PUBLISH, RECORD_FIGURES, ANALYSE),
    /** 审计、纪检: sees everything in their place and changes nothing. */
    AUDITOR(READ, AUDIT, ANALYSE),
    /** 省、市分析员: figures, no household. */
    ANALYST(ANALYSE),
    /** 居民: has no way in yet other than through the village. */
    RESIDENT(),
    /** 系统管理员. */
    SYSTEM_ADMINISTRATOR(ADMINISTER),
    /** 安全管理员. */
    SECURITY_ADMINISTRATOR(SECURE),
    /** 审计管理员. */
    AUDIT_ADMINISTRATOR(RECORDS),
    /** Looks at a place beyond their own for a few hours (越辖区查看); no account holds it. */
    GUEST(READ),
    /** The platform itself, at work on a schedule; no account can hold it. */
    SERVICE(READ, SCREEN, VERIFY, DELIVER);

    private static final Set<Role> NOBODYS = EnumSet.of(GUEST, SERVICE);
    private static final Set<Role> ADMINISTRATORS =
            EnumSet.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR);

    private final Set<Duty> duties;

    Role(Duty... duties) {
        this.duties = Set.of(duties);
    }

    public Set<Duty> duties() {
        return duties;
    }

    /** The roles that an account can hold. */
    static List<Role> ofAccounts() {
        return Arrays.stream(values()).filter(role -> !NOBODYS.contains(role)).toList();
    }

    boolean isAdministrator() {
        return ADMINISTRATORS.contains(this);
    }

    /** Posts of different families are never held by one account. */
    String family() {
        return isAdministrator() ? name() : "OFFICE";
    }
}
