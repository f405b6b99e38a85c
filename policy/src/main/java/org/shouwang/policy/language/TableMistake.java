package org.shouwang.policy.language;

import org.shouwang.policy.graph.Type;

/** What can be wrong with looking up a table of the law, in words. */
final class TableMistake {

    private TableMistake() {}

    static Mistake wrongKey(String table, Type wanted, Type actual) {
        return Mistake.of(
                "表 \"%s\" 按%s查,写的却是%s。"
                        .formatted(
                                table,
                                TypeMistake.name(wanted).zh(),
                                TypeMistake.name(actual).zh()),
                "请在方括号里写%s。".formatted(TypeMistake.name(wanted).zh()),
                "The table \"%s\" is looked up by %s, but this is %s."
                        .formatted(
                                table,
                                TypeMistake.name(wanted).en(),
                                TypeMistake.name(actual).en()),
                "Write %s between the brackets.".formatted(TypeMistake.name(wanted).en()));
    }

    static Mistake notATable(String name) {
        return Mistake.of(
                "\"%s\" 不是表,不能用方括号查。".formatted(name),
                "请删去方括号,或写表的名称。",
                "\"%s\" is no table and has no rows to look up.".formatted(name),
                "Remove the brackets, or name a table.");
    }

    static Mistake tableWithoutKey(String name) {
        return Mistake.of(
                "\"%s\" 是表,要写明查哪一行。".formatted(name),
                "请写 %s[ … ]。".formatted(name),
                "\"%s\" is a table; say which row.".formatted(name),
                "Write %s[ … ].".formatted(name));
    }
}
