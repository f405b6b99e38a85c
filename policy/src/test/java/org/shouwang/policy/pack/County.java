package org.shouwang.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.shouwang.policy.language.PolicyProblems;
import org.shouwang.policy.language.Problem;

/** A pack without a problem, on a base without one, to be written wrongly by the tests. */
record County(Path packs) {

    void write() throws IOException {
        aCounty();
        aBase();
        itsCases();
    }

    private void aCounty() throws IOException {
        write(
                "county/pack.yaml",
                """
                id: county
                title: {zh: 县, en: County}
                place: "1401"
                from: 2016-01-01
                inherits: [base]
                """);
        write(
                "county/rules/dibao.policy",
                """
                rule missed "漏保" / "Missed"
                  basis paper "一"
                  warns of omission when below
                unit below: bool = sum(person.income) < line * count(person)
                """);
    }

    private void aBase() throws IOException {
        write(
                "base/pack.yaml",
                """
                id: base
                title: {zh: 国, en: Base}
                place: ""
                from: 2015-01-01
                """);
        write(
                "base/sources.yaml",
                """
                documents:
                  paper: {title: 报告, number: "", issuer: 局, date: "2017"}
                """);
        write(
                "base/catalogue/facts.yaml",
                """
                income: {title: {zh: 月收入, en: Income}, level: person, type: money, range: [0, 1000000], unknown: ask}
                """);
        write(
                "base/parameters/lines.yaml",
                """
                standard:
                  title: {zh: 标准, en: Standard}
                  type: money
                  range: [1, 10000]
                  values:
                    - {from: 2016-01-01, place: "1401", value: 320, document: paper, article: 一}
                line: {title: {zh: 线, en: Line}, type: money, equals: 2 * standard, document: paper, article: 二}
                """);
    }

    private void itsCases() throws IOException {
        write(
                "county/cases/line.yaml",
                """
                signed: {by: 科, on: 2026-11-21}
                cases:
                  - name: 线上
                    day: 2016-01-01
                    place: "1401"
                    members: [{income: 640}]
                    expect: {below: no}
                  - name: 线下一分
                    day: 2016-01-01
                    place: "1401"
                    members: [{income: 639.99}]
                    expect: {below: yes}
                  - name: 未反馈
                    day: 2016-01-01
                    place: "1401"
                    members: [{income: 未反馈}]
                    expect: {below: ask_a_person}
                  - name: 尚无标准
                    day: 2015-12-31
                    place: "1401"
                    members: [{income: 0}]
                    expect: {error: no value for standard in 1401 on 2015-12-31}
                """);
    }

    Pack load() {
        return Packs.load(packs, "county");
    }

    List<Problem> problems() {
        return catchThrowableOfType(PolicyProblems.class, this::load).problems();
    }

    void replace(String file, String text, String instead) throws IOException {
        var before = Files.readString(packs.resolve(file));
        assertThat(before).contains(text);
        write(file, before.replace(text, instead));
    }

    void write(String file, String text) throws IOException {
        Files.createDirectories(packs.resolve(file).getParent());
        Files.writeString(packs.resolve(file), text);
    }
}
