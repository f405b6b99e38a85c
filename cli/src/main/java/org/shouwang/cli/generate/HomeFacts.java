package org.shouwang.cli.generate;

import static org.shouwang.cli.generate.Titles.NO_ANSWER;
import static org.shouwang.cli.generate.Titles.yesNo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the visit found out about a household: the cells of the fact columns. */
final class HomeFacts {

    private static final List<String> CAUSES =
            List.of("因病", "因病", "因残", "因学", "缺土地", "缺水", "缺技术", "缺劳动力", "缺劳动力", "缺资金");

    private static final List<String> EVENTS = List.of("火灾", "交通事故", "其他意外伤害", "重大疾病");

    private HomeFacts() {}

    static Map<String, String> cells(Household household, Dice dice) {
        var cells = new HashMap<String, String>();
        cells.put("建档立卡户", yesNo(household.registered()));
        cells.put("本地农村户籍", yesNo(!dice.perMille(3)));
        cells.put("家庭财产符合规定", dice.perMille(8) ? NO_ANSWER : yesNo(!dice.perMille(20)));
        cells.put("主要致贫原因", household.registered() ? dice.of(CAUSES) : "");
        cells.put("住房安全等级", grade(dice.below(1_000)));
        cells.put("住房面积", dice.percent(1) ? "" : Integer.toString(dice.between(30, 140)));
        cells.put("饮水安全", yesNo(!dice.perMille(15)));
        cells.put("入户道路", road(dice.below(100)));
        land(cells, dice);
        event(cells, dice);
        return cells;
    }

    private static void event(Map<String, String> cells, Dice dice) {
        boolean struck = dice.perMille(8);
        cells.put("遭遇突发困难", struck ? dice.of(EVENTS) : "无");
        cells.put("突发困难其他支出", struck ? Integer.toString(dice.between(0, 200) * 100) : "");
    }

    private static void land(Map<String, String> cells, Dice dice) {
        cells.put("耕地面积", Integer.toString(dice.below(18)));
        cells.put("牛", dice.percent(7) ? Integer.toString(dice.between(1, 6)) : "");
        cells.put("羊", dice.percent(12) ? Integer.toString(dice.between(3, 60)) : "");
        cells.put("猪", dice.percent(15) ? Integer.toString(dice.between(1, 8)) : "");
    }

    private static String grade(int drawn) {
        return drawn < 700 ? "A级" : drawn < 960 ? "B级" : drawn < 990 ? "C级" : "D级";
    }

    private static String road(int drawn) {
        return drawn < 20 ? "泥土路" : drawn < 40 ? "砂石路" : drawn < 92 ? "水泥路" : "沥青路";
    }
}
