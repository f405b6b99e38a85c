package org.shouwang.policy.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that the language keeps for itself. Each is written in English or in Chinese and means
 * the same.
 */
enum Keyword {
    RULE("rule", "规则"),
    BASIS("basis", "依据"),
    GRANTS("grants", "给付"),
    WARNS("warns", "预警"),
    OF("of", "之"),
    WHEN("when", "当"),
    RISK("risk", "风险"),
    OMISSION("omission", "漏保"),
    EXCESS("excess", "错保"),
    PERSON("person", "人"),
    UNIT("unit", "单位"),
    HOUSEHOLD("household", "户"),
    HUKOU("hukou", "户籍"),
    REGION("region", "地区"),
    SUPPORTER("supporter", "赡养人"),
    MONEY("money", "金额"),
    RATE("rate", "比率"),
    INT("int", "整数"),
    DATE("date", "日期"),
    BOOL("bool", "是否"),
    IF("if", "如果"),
    THEN("then", "那么"),
    ELSE("else", "否则"),
    OR("or", "或"),
    AND("and", "且"),
    NOT("not", "非"),
    IN("in", "属于"),
    SUM("sum", "求和"),
    COUNT("count", "计数"),
    MIN("min", "最小"),
    MAX("max", "最大"),
    ANY("any", "任一"),
    ALL("all", "全部"),
    WHERE("where", "其中"),
    ROUND("round", "取整"),
    DOWN("down", "向下"),
    UP("up", "向上"),
    HALF_UP("half-up", "四舍五入"),
    TO("to", "到"),
    YUAN("yuan", "元"),
    FEN("fen", "分"),
    YES("yes", "是"),
    NO("no", "否"),
    DAY("day", "当日"),
    YEARS("years", "周岁"),
    YEAR("year", "年"),
    MONTHS("months", "月数", "个月"),
    MONTH("month", "月"),
    MONTH_START("month_start", "月初"),
    DAYS("days", "天数", "天"),
    WORKING("working", "个工作日"),
    OVER("over", "累计"),
    LAST_12_MONTHS("last_12_months", "前12个月", "前十二个月"),
    THIS_YEAR("this_year", "本年"),
    LAST_YEAR("last_year", "上年");

    private static final Map<String, Keyword> BY_WORD =
            Arrays.stream(values())
                    .flatMap(keyword -> keyword.allWords().map(word -> Map.entry(word, keyword)))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String en;
    private final List<String> zh;

    Keyword(String en, String... zh) {
        this.en = en;
        this.zh = List.of(zh);
    }

    private Stream<String> allWords() {
        return Stream.concat(Stream.of(en), zh.stream());
    }

    static Optional<Keyword> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    static List<String> words() {
        return BY_WORD.keySet().stream().sorted().toList();
    }

    /** As a message names it. */
    @Override
    public String toString() {
        return en + " (" + zh.getFirst() + ")";
    }
}
