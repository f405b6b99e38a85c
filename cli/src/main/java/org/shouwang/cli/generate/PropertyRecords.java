package org.shouwang.cli.generate;

import static org.shouwang.cli.generate.Titles.yuan;

import java.util.List;
import java.util.Map;

/** What departments hold about the property of a person: houses, businesses, subsidies, money. */
final class PropertyRecords {

    private static final int GROWN = 30;

    private final Circumstances of;
    private final List<Entry> entries;

    PropertyRecords(Circumstances of, List<Entry> entries) {
        this.of = of;
        this.entries = entries;
    }

    void add() {
        houses();
        trade();
        subsidies();
        bank();
    }

    private void houses() {
        boolean second = of.stated().of("名下房产套数").equals("2") || of.has(Secret.SECOND_HOUSE);
        if (second) {
            entries.add(house("农村宅基地住宅").planted("second_house", "several_houses"));
            entries.add(house("成套住宅").planted("second_house", "several_houses"));
        } else if (of.person().role() == Role.HEAD && of.dice().percent(60)) {
            entries.add(house("农村宅基地住宅"));
        }
        if (of.has(Secret.HOUSE_SOLD)) {
            entries.add(
                    Entry.of(
                                    "housing_transactions",
                                    Map.of(
                                            "nature", "出让",
                                            "price",
                                                    Integer.toString(
                                                            of.dice().between(30, 260) * 1_000),
                                            "traded_on", of.before(20, 240)))
                            .planted("house_sold", "house_sold"));
        }
        if (of.has(Secret.RENT)) {
            int rent = of.income().property() / 100 * 2 + of.dice().between(3, 12) * 100;
            entries.add(
                    Entry.of(
                                    "housing_rental",
                                    Map.of(
                                            "rent", Integer.toString(rent),
                                            "from", of.before(60, 700),
                                            "state", "在租"))
                            .planted(
                                    "rent",
                                    "rent_not_declared"
                                            + of.overLine(rent * 100 - of.income().property())));
        }
    }

    private Entry house(String use) {
        return Entry.of(
                "housing_property",
                Map.of(
                        "certificate",
                        "虚" + of.dice().between(100_000, 999_999),
                        "use",
                        use,
                        "area",
                        Integer.toString(of.dice().between(40, 140)),
                        "registered_on",
                        of.before(400, 6_000),
                        "state",
                        "现势"));
    }

    private void trade() {
        if (of.has(Secret.BUSINESS)) {
            entries.add(
                    shop("ic_individual", "存续").planted("business", "business_registered_found"));
            var turnover =
                    Entry.of(
                            "state_tax_turnover",
                            Map.of(
                                    "year",
                                            of.day()
                                                    .minusYears(1)
                                                    .withMonth(12)
                                                    .withDayOfMonth(31)
                                                    .toString(),
                                    "turnover",
                                            Integer.toString(of.dice().between(20, 180) * 1_000)));
            boolean undeclared = of.income().business() == 0;
            entries.add(turnover.planted("business", undeclared ? "turnover_without_income" : ""));
        } else if (of.age() >= 18 && of.dice().perMille(6)) {
            entries.add(shop("ic_individual", "注销"));
        }
        if (of.has(Secret.COMPANY)) {
            entries.add(shop("ic_company", "存续").planted("company", "company_registered"));
        }
        if (of.person().role() == Role.HEAD && of.dice().percent(9)) {
            entries.add(
                    Entry.of(
                                    "ic_cooperative",
                                    Map.of(
                                            "company", "某某种植专业合作社",
                                            "capital", "100",
                                            "joined_on", of.before(200, 2_500),
                                            "state", "存续"))
                            .planted("nominal_member", "cooperative_membership"));
        }
    }

    private Entry shop(String dataset, String state) {
        return Entry.of(
                dataset,
                Map.of(
                        "registration",
                        "92140199MA" + of.dice().between(10_000_000, 99_999_999),
                        "company",
                        dataset.equals("ic_company") ? "某某商贸有限公司" : "某某便民商店",
                        "capital",
                        Integer.toString(of.dice().between(1, 30) * 10_000),
                        "founded_on",
                        of.before(100, 3_000),
                        "scope",
                        "日用百货零售",
                        "state",
                        state));
    }

    private void subsidies() {
        if (of.person().role() == Role.HEAD && of.dice().percent(80)) {
            entries.add(
                    Entry.of(
                            "finance_subsidies",
                            Map.of(
                                    "item", "耕地地力保护补贴",
                                    "amount", Integer.toString(of.dice().between(60, 900)),
                                    "paid_on", of.before(30, 200))));
        }
    }

    private void bank() {
        boolean rich = of.has(Secret.DEPOSIT);
        if (rich || (of.age() >= GROWN && of.dice().percent(30))) {
            int balance =
                    rich ? of.dice().between(600, 3_000) * 100 : of.dice().between(1, 600) * 10;
            var account =
                    Entry.of(
                            "bank_accounts",
                            Map.of(
                                    "bank",
                                    "某某农村商业银行",
                                    "account",
                                    "62" + of.dice().between(10_000_000, 99_999_999),
                                    "balance",
                                    yuan(balance * 100),
                                    "on",
                                    of.day().toString()));
            entries.add(rich ? account.planted("deposit", "assets_above_limit") : account);
        }
    }
}
