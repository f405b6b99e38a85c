package org.shouwang.cli.generate;

import static org.shouwang.cli.generate.Titles.yuan;

import java.math.BigDecimal;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;

/** What departments hold about the work of a person: wages, pensions, tax, the housing fund. */
final class WorkRecords {

    private static final int RETIRED = 60;

    private final Circumstances of;
    private final List<Entry> entries;
    private final String month;

    WorkRecords(Circumstances of, List<Entry> entries) {
        this.of = of;
        this.entries = entries;
        this.month = of.day().with(TemporalAdjusters.lastDayOfMonth()).toString();
    }

    void add() {
        wage();
        pension();
        payroll();
        if (of.age() >= 18
                && of.age() < RETIRED
                && of.unit().registered()
                && of.dice().percent(2)) {
            entries.add(
                    Entry.of(
                            "hr_public_post",
                            Map.of(
                                    "post",
                                    of.dice().of(List.of("护林员", "保洁员", "护路员")),
                                    "pay",
                                    "300",
                                    "from",
                                    of.day().minusDays(of.dice().between(40, 300)).toString(),
                                    "state",
                                    "在岗")));
        }
    }

    private void wage() {
        int declared = of.income().wage();
        var said = of.stated().of("月工资性收入");
        if (!said.isEmpty()) {
            int base = fen(said);
            boolean hidden = of.livelihood().story() == Story.WAGE_KNOWN_TO_OFFICE;
            wage(base, declared, hidden ? "hidden_wage" : "base_above_wage");
        } else if (of.has(Secret.WAGE)) {
            wage(2 * declared + of.dice().between(1_400, 3_600) * 100, declared, "hidden_wage");
        }
    }

    private void wage(int base, int declared, String kind) {
        boolean above = isAbove(base, declared);
        entries.add(
                planted(
                        Entry.of(
                                "hr_contributions",
                                Map.of(
                                        "month", month,
                                        "kind", "城镇职工基本养老保险",
                                        "base", yuan(base),
                                        "state", "正常缴费",
                                        "employer", "某某有限公司")),
                        kind,
                        above ? "wage_above_declared" + of.overLine(base - declared) : ""));
        entries.add(
                planted(
                        Entry.of(
                                "hr_employment",
                                Map.of(
                                        "employer", "某某有限公司",
                                        "contract_from", of.day().minusDays(400).toString(),
                                        "state", "在职")),
                        kind,
                        declared == 0 ? "employed_without_wage" : ""));
        if (kind.equals("hidden_wage") && of.dice().percent(40)) {
            tax(base);
        }
        if (kind.equals("hidden_wage") && of.dice().percent(25)) {
            fund(base, declared, kind);
        }
    }

    /** A quarter each, so that twelve months of it are the year. */
    private void tax(int wage) {
        int declared = of.income().total();
        for (int quarter = 1; quarter <= 4; quarter++) {
            var end = of.day().withDayOfMonth(1).minusMonths(12 - 3L * quarter);
            entries.add(
                    planted(
                            Entry.of(
                                    "local_tax_income",
                                    Map.of(
                                            "month",
                                            end.with(TemporalAdjusters.lastDayOfMonth()).toString(),
                                            "item",
                                            "工资薪金所得",
                                            "income",
                                            yuan(3 * wage),
                                            "tax",
                                            "0")),
                            "hidden_wage",
                            isAbove(wage, declared) ? "taxed_income_above_declared" : ""));
        }
    }

    private void fund(int base, int declared, String kind) {
        entries.add(
                planted(
                        Entry.of(
                                "fund_account",
                                Map.of(
                                        "base",
                                        yuan(base),
                                        "balance",
                                        yuan(base * of.dice().between(1, 9)),
                                        "month",
                                        month,
                                        "state",
                                        "正常")),
                        kind,
                        isAbove(base, declared) ? "housing_fund_above_declared" : ""));
    }

    private void pension() {
        int declared = of.income().transfer();
        if (of.age() < RETIRED) {
            return;
        }

        if (of.has(Secret.PENSION)) {
            int amount = 2 * declared + of.dice().between(1_500, 3_200) * 100;
            entries.add(
                    planted(
                            pension(amount, "企业职工基本养老金"),
                            "hidden_pension",
                            "pension_not_declared" + of.overLine(amount - declared)));
        } else if (declared > 0) {
            entries.add(
                    pension(Math.min(declared, of.dice().between(800, 1_150) * 10), "城乡居民基本养老金"));
        }
    }

    private Entry pension(int amount, String kind) {
        return Entry.of(
                "hr_pension",
                Map.of("month", month, "amount", yuan(amount), "kind", kind, "state", "正常发放"));
    }

    private void payroll() {
        if (of.has(Secret.PUBLIC_PAYROLL)) {
            int declared = of.income().wage();
            int pay = of.dice().between(2_500, 4_200) * 100;
            entries.add(
                    planted(
                            Entry.of(
                                    "finance_staff",
                                    Map.of(
                                            "employer",
                                            "某某乡中心校",
                                            "pay",
                                            yuan(pay),
                                            "month",
                                            month,
                                            "state",
                                            "在编")),
                            "public_payroll",
                            "on_public_payroll" + of.overLine(pay - declared)));
            fund(pay, declared, "public_payroll");
        }
    }

    private static Entry planted(Entry entry, String kind, String rules) {
        return rules.isEmpty() ? entry : entry.planted(kind, rules);
    }

    /** By more than the tolerance of ten percent, which is rounded down to a fen. */
    private static boolean isAbove(int found, int declared) {
        return found > declared * 110L / 100;
    }

    private static int fen(String yuan) {
        return new BigDecimal(yuan).movePointRight(2).intValueExact();
    }
}
