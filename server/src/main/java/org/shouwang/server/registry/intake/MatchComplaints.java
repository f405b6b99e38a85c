package org.shouwang.server.registry.intake;

/** What can be wrong with a row because of other rows or of what is on file. */
final class MatchComplaints {

    private MatchComplaints() {}

    static Complaint householdRefused(String number, long line) {
        return Complaint.of(
                "户 " + number + "(户表第 " + line + " 行)已退回",
                "the household " + number + " (line " + line + " of households) was refused",
                "请先更正该户,再一并导入。",
                "Correct the household first, and import both again.");
    }

    static Complaint noHousehold() {
        return Complaint.of(
                "户表和档案里都没有此户",
                "this household is neither in the households table nor on file",
                "请补上该户一行,或更正户编号。",
                "Add a row for the household, or correct its number.");
    }

    static Complaint otherVillage(String village) {
        return Complaint.of(
                "档案在村 " + village + ",导入不办理跨村迁移",
                "the file is kept in village "
                        + village
                        + "; an import does not move it between villages",
                "请核对代码;确已迁移的,联系县里同事办理。",
                "Check the code; if they have moved, ask a colleague of the county.");
    }

    static Complaint unitElsewhere(String village) {
        return Complaint.of(
                "此救助单位在村 " + village + ",共同生活的人应在同一村",
                "this assistance unit is in village "
                        + village
                        + "; people who live together are in one village",
                "请核对救助单位编号。",
                "Check the number of the unit.");
    }

    static Complaint heads(int heads) {
        return heads == 0
                ? Complaint.of(
                        "此户没有户主",
                        "this household has no head",
                        "请在人表中把一人的与户主关系填为 本人或户主。",
                        "Mark one of its persons as 本人或户主 in the persons table.")
                : Complaint.of(
                        "此户有 " + heads + " 个户主",
                        "this household has " + heads + " heads",
                        "请只保留一个户主,其余填与户主的关系。",
                        "Keep one head, and give the others their relation to the head.");
    }

    static Complaint nobodyLeft() {
        return Complaint.of(
                "此户的人员各行都已退回",
                "all rows of its persons were refused",
                "请先更正人表中此户的各行,再一并导入。",
                "Correct its persons first, and import both again.");
    }

    static Complaint full(int max) {
        return Complaint.of(
                "此户(或救助单位)超过 " + max + " 人",
                "this household or unit has more than " + max + " persons",
                "请核对编号,通常是编号填错。",
                "Check the number; it is usually a wrong one.");
    }

    static Complaint unitArranged(String number) {
        return Complaint.of(
                "此人的救助单位(" + number + ")由工作人员在户情变动中确定,导入未改动",
                "an officer put this person into unit "
                        + number
                        + " by an event; the import left it so",
                "需要改变的,请在该户档案中登记“救助单位”变动。",
                "To change it, record an event for assistance units in the file of the household.");
    }

    static Complaint ambiguous() {
        return Complaint.of(
                "此编号在多个县都有",
                "this number exists in several counties",
                "请分县导入。",
                "Import each county apart.");
    }

    static Complaint noSubject() {
        return Complaint.of(
                "文件和档案里都没有此编号",
                "this number is neither in the files nor on file",
                "请核对对象和编号。",
                "Check the kind of subject and the number.");
    }

    static Complaint subjectRefused() {
        return Complaint.of(
                "此编号的那一行已退回",
                "the row of this number was refused",
                "请先更正那一行,再一并导入。",
                "Correct that row first, and import both again.");
    }

    static Complaint unknownFact(String nearest) {
        return Complaint.of(
                "目录里没有这个事实",
                "the catalogue has no such fact",
                nearest.isEmpty() ? "请按目录的名称填写。" : "是否应为 " + nearest + "?",
                nearest.isEmpty()
                        ? "Write its name as in the catalogue."
                        : "Did you mean " + nearest + "?");
    }

    static Complaint otherLevel(String level) {
        return Complaint.of(
                "这个事实说的是" + level + ",与对象不符",
                "this fact is not about such a subject (" + level + ")",
                "请更正对象或事实。",
                "Correct the kind of subject or the fact.");
    }

    static Complaint sexDiffers() {
        return Complaint.of(
                "性别与身份证号码不一致,已按所填导入",
                "the sex differs from the identity card number; it was imported as stated",
                "请对照证件核对。",
                "Please check with the card.");
    }

    static Complaint birthDiffers() {
        return Complaint.of(
                "出生日期与身份证号码不一致,已按所填导入",
                "the birth date differs from the identity card number; it was imported as stated",
                "请对照证件核对。",
                "Please check with the card.");
    }
}
