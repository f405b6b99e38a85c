package org.shouwang.server.access;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.region.RegionCode;

/** Says in which form a value is expected. */
final class ExpectedForm {

    private ExpectedForm() {}

    static Title of(@Nullable Class<?> type) {
        if (type == null) {
            return new Title("请检查后重试。", "Please check it and try again.");
        }
        if (type.isEnum()) {
            var names =
                    String.join(
                            ", ",
                            Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList());
            return new Title("请用以下之一:" + names, "Use one of: " + names);
        }
        if (type == LocalDate.class) {
            return new Title("日期请写成 2026-07-01。", "Write a date as 2026-07-01.");
        }
        if (type == RegionCode.class) {
            return new Title(
                    "请填写 2、4、6、9 或 12 位行政区划代码。", "Use a region code of 2, 4, 6, 9 or 12 digits.");
        }
        if (type == UUID.class) {
            return new Title("请使用系统给出的编号(UUID)。", "Use the id that the system gave (a UUID).");
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return new Title("请填写数字。", "Use a number.");
        }

        return new Title("请检查后重试。", "Please check it and try again.");
    }
}
