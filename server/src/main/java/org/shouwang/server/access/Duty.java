package org.shouwang.server.access;

/** What an account may do (职责), apart from where. */
public enum Duty {
    READ,
    IMPORT,
    /** Records what happens to households and their people (登记户情变动). */
    REGISTER,
    SCREEN,
    TRIAGE,
    PROPOSE,
    DECIDE,
    /** Draft numbers of the law and try them on the population (起草标准). */
    DRAFT,
    /** Publish what a colleague drafted (发布标准). */
    PUBLISH,
    /** Records figures that were published of a place (登记公布数据). */
    RECORD_FIGURES,
    REVEAL,
    /** Commissions a verification and records the authorisations for it (委托核对). */
    COMMISSION,
    /** Sends enquiries to departments, takes their answers and reports (核对). */
    VERIFY,
    /** Hands in the answers of the own department (反馈数据). */
    DELIVER,
    /** Figures without households: the analysts' share of reading. */
    ANALYSE,
    /** Proposes accounts and closes them (系统管理员). */
    ADMINISTER,
    /** Confirms accounts and scopes, and looks after passwords and locks (安全管理员). */
    SECURE,
    /** Inspects what was done and reads the audit chains (审计、纪检). */
    AUDIT,
    /** Reads, signs and exports the audit chains, and sees nothing else (审计管理员). */
    RECORDS
}
