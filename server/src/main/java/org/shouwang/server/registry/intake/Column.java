package org.shouwang.server.registry.intake;

import java.util.Arrays;
import java.util.Optional;

/** A column of the import layouts that is not a fact, by its Chinese title. */
enum Column {
    HOUSEHOLD("户编号"),
    COUNTY("县"),
    TOWNSHIP("乡"),
    VILLAGE_NAME("村"),
    VILLAGE("行政村代码"),
    DATA_DATE("数据日期"),
    SOURCE("来源"),
    PERSON("人编号"),
    NAME("姓名"),
    DOCUMENT_KIND("证件类型"),
    DOCUMENT("证件号码"),
    RELATION("与户主关系"),
    SEX("性别"),
    BIRTH_DATE("出生日期"),
    ETHNICITY("民族"),
    HUKOU("户籍户编号"),
    UNIT("救助单位编号"),
    SUBJECT_KIND("对象"),
    SUBJECT("编号"),
    FACT("事实"),
    VALUE("值"),
    FROM("起"),
    TO("止"),
    EVIDENCE("凭证");

    private final String title;

    Column(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static Optional<Column> titled(String title) {
        return Arrays.stream(values()).filter(column -> column.title.equals(title)).findFirst();
    }
}
