package org.shouwang.server.registry.intake;

/** Which book: five views of one register, and the report that proves that they agree. */
public enum BookKind {
    /** 户有本. */
    HOUSEHOLD_BOOKLET,
    /** 村有册. */
    VILLAGE_ROLL,
    /** 镇有簿. */
    TOWNSHIP_REGISTER,
    /** 县有电子档案. */
    COUNTY_FILE,
    /** 市有数据库. */
    CITY_DATABASE,
    /** 五册一致性报告. */
    CONSISTENCY
}
