package org.shouwang.server.registry.intake;

import org.shouwang.policy.catalogue.Title;

/**
 * What can be wrong with a file as a whole, with its header, or with a cell whatever its meaning.
 */
final class FileComplaints {

    private static final Title AS_VALUE =
            new Title("请复制后选择性粘贴为值,再导入。", "Paste the cells as values and import again.");

    private FileComplaints() {}

    static Complaint tooLarge() {
        return Complaint.of(
                "文件过大,最大 "
                        + (ImportLimits.FILE_BYTES_MAX >> 20)
                        + " MB(解压后 "
                        + (ImportLimits.UNPACKED_BYTES_MAX >> 30)
                        + " GB)",
                "the file is too large; at most "
                        + (ImportLimits.FILE_BYTES_MAX >> 20)
                        + " MB, unpacked "
                        + (ImportLimits.UNPACKED_BYTES_MAX >> 30)
                        + " GB",
                "请按乡镇拆分后分次导入。",
                "Split it by township and import the parts.");
    }

    static Complaint tooManyRows() {
        return Complaint.of(
                "行数超过 " + ImportLimits.ROWS_MAX,
                "there are more than " + ImportLimits.ROWS_MAX + " rows",
                "请按乡镇拆分后分次导入。",
                "Split it by township and import the parts.");
    }

    static Complaint tooManyColumns() {
        return Complaint.of(
                "列数超过 " + ImportLimits.COLUMNS_MAX,
                "there are more than " + ImportLimits.COLUMNS_MAX + " columns",
                "请删去不需要的列;事实较多时可改用陈述表。",
                "Delete the columns that are not needed, or use the statements table.");
    }

    static Complaint oldExcel() {
        return Complaint.of(
                "这是旧版 Excel(.xls)文件",
                "this is a file of the old Excel format (.xls)",
                "请在 Excel 中另存为 .xlsx 或 CSV 后导入。",
                "Save it as .xlsx or CSV and import that.");
    }

    static Complaint brokenWorkbook() {
        return Complaint.of(
                "不是完整的 XLSX 工作簿,或有密码保护",
                "this is not a whole XLSX workbook, or it has a password",
                "请用 Excel 打开检查,去掉密码,另存后再导入。",
                "Open it in Excel, remove the password, save it again and import that.");
    }

    static Complaint openQuote() {
        return Complaint.of(
                "从这一行起无法读取:有引号没有闭合",
                "from this line on nothing can be read: a quotation mark is not closed",
                "请检查本行及下一行的双引号,成对后再导入。",
                "Check the double quotes on this line and the next, and import again.");
    }

    static Complaint empty() {
        return Complaint.of(
                "文件没有内容", "the file is empty", "请导入带表头的文件。", "Import a file that has a header.");
    }

    static Complaint formula() {
        return new Complaint(new Title("单元格是公式", "the cell holds a formula"), AS_VALUE);
    }

    static Complaint errorCell() {
        return new Complaint(
                new Title("单元格显示错误,读不出内容", "the cell shows an error and cannot be read"), AS_VALUE);
    }

    static Complaint missingColumn(String title) {
        return Complaint.of(
                "缺少列 " + title,
                "the column " + title + " is missing",
                "请按导入模板补上此列(可以为空的列也要有列名)。",
                "Add the column as in the layout; its header must be there even where its cells are"
                        + " empty.");
    }

    static Complaint columnTwice(String title, int first) {
        return Complaint.of(
                "列 " + title + " 出现两次,已取第 " + first + " 列",
                "the column " + title + " is there twice; column " + first + " was taken",
                "请删去多余的一列。",
                "Delete one of the two.");
    }

    static Complaint unknownColumn(String title, String nearest) {
        return Complaint.of(
                "不认识列 " + title + ",本列未导入",
                "the column " + title + " is unknown and was not imported",
                nearest.isEmpty() ? "请按导入模板更正列名,或删去此列。" : "是否应为 " + nearest + "?请更正列名后重新导入。",
                nearest.isEmpty()
                        ? "Correct the header as in the layout, or delete the column."
                        : "Did you mean " + nearest + "? Correct the header and import again.");
    }

    static Complaint otherTable(String title, Title table) {
        return Complaint.of(
                "列 " + title + " 不属于" + table.zh() + ",本列未导入",
                "the column "
                        + title
                        + " does not belong into "
                        + table.en()
                        + " and was not imported",
                "请把它放进对应的表,或用陈述表导入。",
                "Put it into the table it belongs to, or use the statements table.");
    }
}
