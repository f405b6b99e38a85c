package org.shouwang.server.registry;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Files as a data officer of Yangqu (阳曲) sends them: one sound household of three, to which
 * mistakes are added.
 */
public final class Yangqu {

    public static final String VILLAGE = "140122100001";
    public static final String HOUSEHOLD = "H1";

    /** Numbers with a county code that was never issued. */
    public static final String DOCUMENT = "140199197001011239";

    private final List<String> households = new ArrayList<>(List.of("户编号,行政村代码,数据日期,来源,建档立卡户"));
    private final List<String> persons =
            new ArrayList<>(
                    List.of(
                            "户编号,人编号,姓名,证件类型,证件号码,与户主关系,性别,出生日期,民族,户籍户编号,救助单位编号,数据日期,来源,月工资性收入,享受低保"));
    private final List<String> statements = new ArrayList<>(List.of("对象,编号,事实,值,数据日期,来源,起,止,凭证"));

    /**
     * A father, a mother and a grandmother who has her own assistance unit; the mother is in her
     * parents' booklet.
     */
    public static Yangqu sound() {
        return new Yangqu()
                .household("H1," + VILLAGE + ",2026-10-01,入户走访,是")
                .person(
                        "H1,P1,王大明,居民身份证,"
                                + DOCUMENT
                                + ",本人或户主,男,1970-01-01,汉族,K1,U1,2026-10-01,入户走访,1200.50,否")
                .person("H1,P2,李小红,无,,配偶,女,1972-03-04,汉族,K9,U1,2026-10-01,入户走访,未反馈,否")
                .person("H1,P3,赵桂英,无,,之母,女,1945-05-06,,K1,U2,2026-10-01,入户走访,无记录,是");
    }

    public static Yangqu empty() {
        return new Yangqu();
    }

    public Yangqu household(String row) {
        households.add(row);
        return this;
    }

    public Yangqu person(String row) {
        persons.add(row);
        return this;
    }

    public Yangqu statement(String row) {
        statements.add(row);
        return this;
    }

    /** The same files with this text in place of that. */
    public Yangqu with(String text, String instead) {
        households.replaceAll(row -> row.replace(text, instead));
        persons.replaceAll(row -> row.replace(text, instead));
        statements.replaceAll(row -> row.replace(text, instead));
        return this;
    }

    public byte[] households() {
        return bytes(households, StandardCharsets.UTF_8);
    }

    public byte[] persons() {
        return bytes(persons, StandardCharsets.UTF_8);
    }

    public byte[] persons(Charset encoding) {
        return bytes(persons, encoding);
    }

    public byte[] statements() {
        return bytes(statements, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(List<String> rows, Charset encoding) {
        return (String.join("\r\n", rows) + "\r\n").getBytes(encoding);
    }
}
