package org.shouwang.cli.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the registers of the departments hold about a person: what they stated already, the secret
 * of the unit, and the ordinary records that mean nothing.
 */
final class Registers {

    private final Circumstances of;
    private final List<Entry> entries = new ArrayList<>();

    Registers(Circumstances of) {
        this.of = of;
    }

    List<Entry> entries() {
        police();
        new WorkRecords(of, entries).add();
        new PropertyRecords(of, entries).add();
        disability();
        transport();
        death();
        return entries;
    }

    private void police() {
        entries.add(
                Entry.of(
                        "police_hukou",
                        Map.of(
                                "booklet", of.person().hukou(),
                                "relation", of.person().relation(),
                                "hukou_type", "农业户口",
                                "state", "正常",
                                "registered_on", of.person().birth().toString())));
        if (of.has(Secret.MOVED_AWAY)) {
            entries.add(cancellation("迁出").planted("moved_away", "moved_away"));
        }
        cars();
    }

    private Entry cancellation(String reason) {
        return Entry.of(
                "police_cancellation", Map.of("reason", reason, "changed_on", of.before(20, 300)));
    }

    private void cars() {
        var said = of.stated().of("名下汽车数");
        if (said.equals("1") || of.has(Secret.CAR)) {
            entries.add(vehicle("小型轿车", "非营运", "正常").planted("car", "car_owned"));
        } else if (of.has(Secret.SECOND_CAR)) {
            entries.add(vehicle("小型轿车", "非营运", "正常").planted("second_car", "car_owned"));
            entries.add(vehicle("小型货车", "非营运", "正常").planted("second_car", "car_owned"));
        } else if (isNotAnswered()) {
            entries.add(Entry.of("police_vehicles", Map.of()));
        } else if (of.age() >= 18 && of.age() < 65 && of.dice().percent(6)) {
            entries.add(vehicle("普通二轮摩托车", "非营运", "正常"));
        } else if (of.age() >= 18 && of.dice().perMille(6)) {
            entries.add(vehicle("小型轿车", "非营运", "报废"));
        } else if (of.condition().disabled() && of.age() >= 18 && of.dice().percent(4)) {
            entries.add(vehicle("小型轿车", "残疾人代步", "正常"));
        }
    }

    private boolean isNotAnswered() {
        return of.livelihood().story() == Story.CARS_NOT_ANSWERED
                && of.person().equals(of.livelihood().earner());
    }

    private Entry vehicle(String kind, String use, String state) {
        return Entry.of(
                "police_vehicles",
                Map.of(
                        "plate",
                        "晋Z" + of.dice().between(10_000, 99_999),
                        "class",
                        kind,
                        "value",
                        Integer.toString(of.dice().between(4, 90) * 1_000),
                        "registered_on",
                        of.before(100, 3_000),
                        "use",
                        use,
                        "state",
                        state));
    }

    private void disability() {
        var condition = of.condition();
        var grade = of.stated().of("残疾等级");
        if (condition.disabled() && !grade.equals(Titles.NOTHING_FOUND)) {
            var entry = certificate(condition.category(), grade);
            boolean missed = isSevere(grade) && !of.unit().onDibao();
            entries.add(missed ? entry.planted("severe", "severe_not_on_dibao") : entry);
        } else if (of.has(Secret.DISABILITY) && !condition.disabled()) {
            var hidden = of.dice().of(List.of("二级", "三级", "四级"));
            boolean missed = isSevere(hidden) && !of.unit().onDibao();
            entries.add(
                    certificate("肢体", hidden)
                            .planted(
                                    "disability",
                                    "disability_not_on_file"
                                            + (missed ? " severe_not_on_dibao" : "")));
        }
    }

    private static boolean isSevere(String grade) {
        return grade.equals("一级") || grade.equals("二级");
    }

    private Entry certificate(String category, String grade) {
        return Entry.of(
                "disability_certificate",
                Map.of(
                        "category",
                        category,
                        "grade",
                        grade,
                        "issued_on",
                        of.before(200, 3_000),
                        "state",
                        "有效"));
    }

    private void transport() {
        if (of.has(Secret.TRANSPORT)) {
            entries.add(
                    Entry.of(
                                    "transport_licences",
                                    Map.of(
                                            "licence",
                                            "晋交运" + of.dice().between(100_000, 999_999),
                                            "plate",
                                            "晋Z" + of.dice().between(10_000, 99_999),
                                            "kind",
                                            of.dice().percent(50) ? "出租客运" : "普通货运",
                                            "licensed_on",
                                            of.before(100, 2_000),
                                            "state",
                                            "营运"))
                            .planted("transport", "transport_licence"));
        }
    }

    private void death() {
        if (of.stated().of("殡葬登记").equals("是") || of.has(Secret.DEATH)) {
            var died = of.before(20, 200);
            entries.add(
                    Entry.of(
                                    "funeral_records",
                                    Map.of("kind", "火化", "died_on", died, "cremated_on", died))
                            .planted("death", "dead_on_roll"));
        }
        if (of.has(Secret.DEATH) && of.dice().percent(60)) {
            entries.add(cancellation("死亡注销").planted("death", "dead_on_roll"));
        }
    }
}
