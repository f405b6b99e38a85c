package org.shouwang.server.registry.book;

/** The titles under which books print what is compared between them. */
final class Words {

    static final String HOUSEHOLD = "户编号";
    static final String PERSON = "人编号";
    static final String MEMBERS = "人数";
    static final String REGISTERED = "建档立卡户";
    static final String DIBAO_PERSONS = "享受低保人数";
    static final String DIBAO = "享受低保";
    static final String VILLAGE = "行政村";
    static final String CODE = "区划代码";
    static final String NAME = "名称";
    static final String HOUSEHOLDS = "户数";
    static final String REGISTERED_HOUSEHOLDS = "建档立卡户数";
    static final String REGISTERED_PERSONS = "建档立卡人数";
    static final String YES = "是";
    static final String NO = "否";

    private Words() {}

    static String yesOrNo(boolean yes) {
        return yes ? YES : NO;
    }
}
