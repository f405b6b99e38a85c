package org.shouwang.server.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.RegionLevel;
import org.shouwang.server.region.Regions;
import org.shouwang.server.region.TemporaryCodes;
import org.shouwang.server.region.TemporaryCodes.Recorded;
import org.shouwang.server.region.TemporaryCodes.TemporaryCode;
import org.springframework.stereotype.Component;

/** Gives a place a temporary code and ends it, each with its document and its audit record. */
@Component
class GiveCodes {

    private static final int TEXT_MAX = 200;

    private final TemporaryCodes codes;
    private final Regions regions;
    private final Audit audit;
    private final Clock clock;

    GiveCodes(TemporaryCodes codes, Regions regions, Audit audit, Clock clock) {
        this.codes = codes;
        this.regions = regions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A place that needs a code.
     *
     * @param place the county or township that it lies in
     * @param since its first day; left out, today
     * @param document what says that it is a place
     */
    record TemporaryPlace(
            @Nullable RegionCode place,
            @Nullable String name,
            @Nullable LocalDate since,
            @Nullable String document) {}

    /** The code that was free. */
    record GivenCode(RegionCode code) {}

    /**
     * What became of a temporary code.
     *
     * @param on the first day on which it is no more; left out, today
     * @param into the official code, or a place that it became a part of
     * @param name what the place is called under an official code; left out, as before
     */
    record TemporaryPlaceEnd(
            @Nullable LocalDate on,
            @Nullable RegionCode into,
            @Nullable String name,
            @Nullable String document) {}

    /** Runs inside a transaction. */
    GivenCode add(Actor officer, TemporaryPlace request) {
        var above = request.place() == null ? officer.place() : request.place();
        var since = Optional.ofNullable(request.since()).orElseGet(() -> LocalDate.now(clock));
        var name = text(request.name());
        var document = text(request.document());
        if (!isSeen(officer, above)) {
            throw Refused.notFound();
        }

        new BrokenInput.Check()
                .that(
                        above.level() == RegionLevel.COUNTY
                                || above.level() == RegionLevel.TOWNSHIP,
                        "/place",
                        new Title("临时代码只设在县或乡镇之下。", "A county or a township gives them."),
                        new Title("请选择所在的县或乡镇。", "Choose the county or township it lies in."))
                .that(
                        !name.isEmpty() && name.length() <= TEXT_MAX,
                        "/name",
                        new Title("没有填写名称,或超过 200 字。", "The name is missing, or longer than 200."),
                        new Title("请填写这个地方的名称。", "Say what the place is called."))
                .that(
                        regions.isThere(above, since),
                        "/since",
                        new Title("上级地区当天不在区划中。", "The place above is on no map of that day."),
                        new Title("请更正日期。", "Correct the day."))
                .that(isDocument(document), "/document", noDocument(), nameTheDocument())
                .orThrow();
        var code =
                codes.add(above, name, since, new Recorded(officer.account(), document))
                        .orElseThrow(GiveCodes::allTaken);
        note(officer, above, "code.given", Map.of("code", code.value()));
        return new GivenCode(code);
    }

    private boolean isSeen(Actor officer, RegionCode place) {
        return regions.exists(place) && officer.scope().contains(place);
    }

    private static Refused allTaken() {
        return new Refused(
                RefusalCode.NOT_READY,
                new Title("这里的临时代码已用完。", "All temporary codes here are taken."),
                new Title("请先为已有的申请正式代码。", "Have official codes given to those that are there."));
    }

    /** Runs inside a transaction. */
    void end(Actor officer, RegionCode code, TemporaryPlaceEnd request) {
        var ended =
                codes.in(code).stream()
                        .filter(one -> one.code().equals(code) && isSeen(officer, code))
                        .findFirst()
                        .orElseThrow(Refused::notFound);
        if (ended.end() != null) {
            throw new Refused(
                    RefusalCode.ALREADY_SETTLED,
                    new Title("这个代码已经停用。", "The code has been ended already."),
                    new Title("请刷新页面。", "Load the page again."));
        }

        var into = Optional.ofNullable(request.into()).orElse(RegionCode.NATION);
        var on = Optional.ofNullable(request.on()).orElseGet(() -> LocalDate.now(clock));
        var document = text(request.document());
        new BrokenInput.Check()
                .that(
                        on.isAfter(ended.begin()),
                        "/on",
                        new Title("停用日期不在启用之后。", "It does not end after it begins."),
                        new Title("请更正日期。", "Correct the day."))
                .that(
                        into.level() == code.level()
                                && !into.equals(code)
                                && officer.scope().contains(into),
                        "/into",
                        new Title(
                                "不是本辖区内同一级的代码。",
                                "This is no code of the same level in your place."),
                        new Title(
                                "请填写正式代码,或并入的地方的代码。",
                                "Give the official code, or the place it became a part of."))
                .that(isDocument(document), "/document", noDocument(), nameTheDocument())
                .orThrow();
        become(ended, on, into, text(request.name()), new Recorded(officer.account(), document));
        note(officer, code, "code.ended", Map.of("code", code.value(), "into", into.value()));
    }

    private void become(
            TemporaryCode ended, LocalDate on, RegionCode into, String name, Recorded by) {
        if (regions.isThere(into, on)) {
            codes.merge(ended, on, into, by);
        } else {
            codes.recode(ended, on, into, name.isEmpty() ? ended.name() : name, by);
        }
    }

    private static boolean isDocument(String document) {
        return !document.isEmpty() && document.length() <= TEXT_MAX;
    }

    private static Title noDocument() {
        return new Title("没有填写依据,或超过 200 字。", "The document is missing, or longer than 200.");
    }

    private static Title nameTheDocument() {
        return new Title("请填写文件名称和文号。", "Give the name and number of the document.");
    }

    private static String text(@Nullable String text) {
        return Optional.ofNullable(text).orElse("").strip();
    }

    private void note(Actor officer, RegionCode at, String action, Map<String, String> details) {
        audit.record(officer, at, action, "region", at.value(), details);
    }
}
