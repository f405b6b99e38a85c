package org.shouwang.server.registry.intake;

import java.time.LocalDate;

/** What can be wrong with a cell because of its meaning. */
final class RowComplaints {

    private RowComplaints() {}

    static Complaint wrongCount(int found, int expected) {
        return Complaint.of(
                "本行有 " + found + " 列,表头有 " + expected + " 列",
                "this row has " + found + " cells and the header has " + expected,
                "请检查本行的逗号和引号,内容里有逗号时须用双引号括起。",
                "Check commas and quotes on this row; put text that contains a comma in double"
                        + " quotes.");
    }

    static Complaint unreadable() {
        return Complaint.of(
                "有无法识别的字符(编码不一致)",
                "there are characters that cannot be read (mixed encodings)",
                "请把整个文件另存为 UTF-8 编码后再导入。",
                "Save the whole file as UTF-8 and import again.");
    }

    static Complaint controlCharacter() {
        return Complaint.of(
                "含有不可见的控制字符",
                "there is an invisible control character",
                "请重新输入此单元格。",
                "Type the cell again.");
    }

    static Complaint tooLong(int max) {
        return Complaint.of(
                "内容超过 " + max + " 个字符",
                "the text is longer than " + max + " characters",
                "请缩短内容;若下面几行被并入此格,请检查引号。",
                "Shorten it; if the next lines were swallowed into this cell, check the quotes.");
    }

    static Complaint empty() {
        return Complaint.of(
                "不能为空", "it must not be empty", "请填写后再导入。", "Fill it in and import again.");
    }

    static Complaint notADate() {
        return Complaint.of(
                "不是存在的日期",
                "this is not a date that exists",
                "请写成 2026-01-31 或 20260131。",
                "Write it as 2026-01-31 or 20260131.");
    }

    static Complaint future(LocalDate today) {
        return Complaint.of(
                "日期在今天(" + today + ")之后",
                "the date is after today (" + today + ")",
                "请更正日期。",
                "Correct the date.");
    }

    static Complaint endsBeforeItBegins() {
        return Complaint.of(
                "止不在起之后",
                "it does not end after it begins",
                "止是不再有效的第一天,请更正。",
                "The end is the first day that is out; correct it.");
    }

    static Complaint notACitizenNumber() {
        return Complaint.of(
                "不是 18 位(或旧 15 位)身份证号码",
                "this is not an identity card number of 18 characters (or 15 in the old form)",
                "请对照证件更正;Excel 里请把此列设为文本格式。没有身份证的,证件类型填 无。",
                "Correct it from the card; in Excel format the column as text. Without a card,"
                        + " write 无 as the document type.");
    }

    static Complaint wrongCheckDigit() {
        return Complaint.of(
                "身份证号码校验位不符",
                "the check digit of the identity card number is wrong",
                "号码中有一位错了,请对照证件更正,不要推算。",
                "One of its digits is wrong; correct it from the card and do not guess.");
    }

    static Complaint placeholderNumber() {
        return Complaint.of(
                "这是 999999 开头的占位号码",
                "this is a placeholder that begins with 999999",
                "请填真实号码;暂无证件的,证件类型填 无,号码留空。",
                "Give the real number; without a document write 无 as its type and leave the number"
                        + " empty.");
    }

    static Complaint placeholderTaken() {
        return Complaint.of(
                "这是 999999 开头的占位号码,已按无证件登记",
                "this is a placeholder that begins with 999999; the person was registered without a"
                        + " document",
                "办到证件后请补录。",
                "Add the number once there is a document.");
    }

    static Complaint noNumberTaken() {
        return Complaint.of(
                "证件号码为空,已按无证件登记",
                "there is no number; the person was registered without a document",
                "请补录证件号码。",
                "Add the number of the document.");
    }

    static Complaint roundedNumber() {
        return Complaint.of(
                "号码被 Excel 当作数字,后几位已经丢失",
                "Excel has taken this for a number, and its last digits are lost",
                "请把此列设为文本格式,对照证件重新填写,不要只改格式。",
                "Format the column as text and type the number again from the card; changing the"
                        + " format alone does not bring it back.");
    }

    static Complaint noSuchVillage(String text) {
        return Complaint.of(
                "辖区内找不到 " + text,
                "there is no " + text + " in your area",
                "请按区划名称写全县、乡、村,或增加 行政村代码 一列。",
                "Write the names of county, township and village in full, or add a column 行政村代码.");
    }

    static Complaint villageTwice(String text) {
        return Complaint.of(
                "辖区内有几个 " + text,
                "there are several places called " + text,
                "请增加 行政村代码 一列。",
                "Add a column 行政村代码.");
    }

    static Complaint homeDiffers(long line) {
        return Complaint.of(
                "户的信息与第 " + line + " 行不同,已按第 " + line + " 行登记",
                "what is said of the household differs from line " + line + ", which was taken",
                "同一户各行的户信息应相同,请核对。",
                "Rows of one household say the same of it; please check.");
    }

    static Complaint impossibleBirthInNumber() {
        return Complaint.of(
                "身份证号码里的出生日期不存在",
                "the birth date in the identity card number does not exist",
                "请对照证件更正。",
                "Correct it from the card.");
    }

    static Complaint numberNotExpected() {
        return Complaint.of(
                "证件类型为 无,却填了号码",
                "the document type is 无 (none) but there is a number",
                "请更正证件类型,或清空号码。",
                "Correct the type or empty the number.");
    }

    static Complaint notInList(String list, String nearest) {
        return Complaint.of(
                "不在「" + list + "」的取值之内",
                "this is not a value of the list " + list,
                nearest.isEmpty() ? "请按代码表的名称填写,不要填代码。" : "是否应为 " + nearest + "?",
                nearest.isEmpty()
                        ? "Write a name of the list, not a code number."
                        : "Did you mean " + nearest + "?");
    }

    static Complaint unknownPlace(String nearest) {
        return Complaint.of(
                "没有这个行政村代码",
                "there is no village with this code",
                nearest.isEmpty() ? "请按 12 位行政村代码填写。" : "最接近的是 " + nearest + ",请核对。",
                nearest.isEmpty()
                        ? "Write the village code of 12 digits."
                        : "The nearest is " + nearest + "; please check.");
    }

    static Complaint villageThen(LocalDate day, String then) {
        return Complaint.of(
                "按数据日期 " + day + " 的区划是 " + then + ",已按此登记",
                "on the map of " + day + ", the date of the data, this is " + then + "; taken so",
                "如数据日期有误请更正。",
                "Correct the date of the data if it is wrong.");
    }

    static Complaint villageOfAnotherDay(LocalDate day, String place) {
        return Complaint.of(
                "在数据日期 " + day + ",此代码只能定位到 " + place,
                "on " + day + ", the date of the data, this code tells no more than " + place,
                "请填当时的行政村代码,或更正数据日期。",
                "Give the code of the village on that day, or correct the date.");
    }

    static Complaint outside(String place) {
        return Complaint.of(
                "不在您的辖区(" + place + ")之内",
                "this place is outside your area (" + place + ")",
                "请更正代码,或请当地同事导入。",
                "Correct the code, or ask a colleague of that place to import it.");
    }

    static Complaint twiceInFile(long line) {
        return Complaint.of(
                "与第 " + line + " 行重复",
                "it is the same as on line " + line,
                "请删去其中一行。",
                "Delete one of the two rows.");
    }

    static Complaint documentElsewhere(String person) {
        return Complaint.of(
                "此证件号码已登记在人编号 " + person + " 名下",
                "this document is on file for the person numbered " + person,
                "是同一人的,请用原编号;不是的,请核对证件。",
                "If it is the same person use that number; otherwise check the document.");
    }
}
