package org.shouwang.server.registry.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;

/** What somebody wants to take out of the register: the list with its filters, and what for. */
record ExportRequest(
        @Nullable String place,
        @Nullable String registered,
        @Nullable String dibao,
        @Nullable String q,
        @Nullable UUID household,
        @Nullable String layout,
        @Nullable String format,
        @Nullable String purpose,
        @Nullable Boolean plain,
        @Nullable String reason) {

    private static final int WORDS_MIN = 4;
    private static final int WORDS_MAX = 200;

    /** Which table. */
    enum ExportLayout {
        HOUSEHOLDS,
        MEMBERS,
        HOUSEHOLD_BOOKLET,
        VILLAGE_ROLL,
        TOWNSHIP_REGISTER,
        COUNTY_FILE,
        CITY_DATABASE,
        CONSISTENCY;

        /** As requests write it. */
        private String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<ExportLayout> of(String word) {
            return Arrays.stream(values()).filter(layout -> layout.word().equals(word)).findAny();
        }

        /** The book that is printed, if this is none of the tables. */
        Optional<BookKind> book() {
            return switch (this) {
                case HOUSEHOLDS, MEMBERS -> Optional.empty();
                case HOUSEHOLD_BOOKLET -> Optional.of(BookKind.HOUSEHOLD_BOOKLET);
                case VILLAGE_ROLL -> Optional.of(BookKind.VILLAGE_ROLL);
                case TOWNSHIP_REGISTER -> Optional.of(BookKind.TOWNSHIP_REGISTER);
                case COUNTY_FILE -> Optional.of(BookKind.COUNTY_FILE);
                case CITY_DATABASE -> Optional.of(BookKind.CITY_DATABASE);
                case CONSISTENCY -> Optional.of(BookKind.CONSISTENCY);
            };
        }
    }

    /** Which kind of file. */
    enum ExportFormat {
        CSV,
        XLSX,
        PDF;

        String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The request once it was checked. */
    record Wanted(
            RegionCode place,
            Optional<Boolean> registered,
            Optional<Boolean> dibao,
            String text,
            Optional<UUID> household,
            ExportLayout layout,
            ExportFormat format,
            String purpose,
            boolean isPlain,
            String reason) {

        ExportPeople.Filter filter() {
            return new ExportPeople.Filter(place, registered, dibao, household);
        }
    }

    Wanted checked(Actor reader) {
        var asked = place == null ? Optional.of(reader.place()) : RegionCode.parse(place);
        requireSound(asked.isPresent());
        requireRightToPlain(reader);

        return new Wanted(
                reader.placeFor(asked),
                yesOrNo(registered),
                yesOrNo(dibao),
                Objects.requireNonNullElse(q, "").strip(),
                Optional.ofNullable(household),
                which(),
                format(which()),
                Objects.requireNonNullElse(purpose, "").strip(),
                isPlain(),
                isPlain() ? Objects.requireNonNullElse(reason, "").strip() : "");
    }

    private ExportLayout which() {
        return ExportLayout.of(Objects.requireNonNullElse(layout, ""))
                .orElse(ExportLayout.HOUSEHOLDS);
    }

    /** Books are printed; tables are not. */
    private ExportFormat format(ExportLayout which) {
        if (which.book().isPresent()) {
            return ExportFormat.PDF;
        }
        return "csv".equals(format) ? ExportFormat.CSV : ExportFormat.XLSX;
    }

    private void requireSound(boolean isPlace) {
        new BrokenInput.Check()
                .that(
                        isPlace,
                        "/place",
                        new Title("不是行政区划代码", "this is not the code of a place"),
                        new Title("请从列表页导出。", "Export from the page of the list."))
                .that(
                        isSaid(purpose),
                        "/purpose",
                        new Title(
                                "用途应有 " + WORDS_MIN + " 至 " + WORDS_MAX + " 个字",
                                "the purpose has from "
                                        + WORDS_MIN
                                        + " to "
                                        + WORDS_MAX
                                        + " characters"),
                        new Title(
                                "请写明用来做什么,例如:乡镇月度核对。",
                                "Say what it is for, such as the monthly check of a township."))
                .that(
                        !isPlain() || isSaid(reason),
                        "/reason",
                        new Title(
                                "导出原文须写明事由",
                                "a reason is needed where names and numbers are plain"),
                        new Title("请写明为什么不能遮盖。", "Say why they cannot be masked."))
                .orThrow();
    }

    private void requireRightToPlain(Actor reader) {
        if (isPlain() && !reader.may(Duty.REVEAL)) {
            throw new Refused(
                    RefusalCode.NOT_ALLOWED,
                    new Title(
                            "您的岗位不能导出未遮盖的姓名和证件号码。",
                            "Your post may not export plain names and numbers."),
                    new Title(
                            "请导出遮盖的版本,或请有查看权限的同事导出。",
                            "Export the masked version, or ask a colleague who may."));
        }
    }

    private boolean isPlain() {
        return Boolean.TRUE.equals(plain);
    }

    private static boolean isSaid(@Nullable String text) {
        int length = text == null ? 0 : text.strip().length();
        return length >= WORDS_MIN && length <= WORDS_MAX;
    }

    private static Optional<Boolean> yesOrNo(@Nullable String text) {
        return text == null || text.isEmpty() ? Optional.empty() : Optional.of(text.equals("yes"));
    }
}
