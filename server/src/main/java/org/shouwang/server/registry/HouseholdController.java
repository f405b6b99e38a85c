package org.shouwang.server.registry;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of households, their files, and what is revealed with a reason. */
@RestController
@RequestMapping("/api/v1")
class HouseholdController {

    private static final int PAGE_MAX = 200;

    private final HouseholdList list;
    private final HouseholdFiles files;
    private final RevealPerson reveal;
    private final HouseholdLooks looks;
    private final Transactions transactions;

    HouseholdController(
            HouseholdList list,
            HouseholdFiles files,
            RevealPerson reveal,
            HouseholdLooks looks,
            Transactions transactions) {
        this.list = list;
        this.files = files;
        this.reveal = reveal;
        this.looks = looks;
        this.transactions = transactions;
    }

    @GetMapping("/households")
    @Allowed(Duty.READ)
    HouseholdList.Page households(
            Actor reader,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String registered,
            @RequestParam(required = false) @Nullable String dibao,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        var query =
                new HouseholdQuery(
                        place(reader, place),
                        yesOrNo("registered", registered),
                        yesOrNo("dibao", dibao),
                        q,
                        Optional.ofNullable(after).map(HouseholdId::new),
                        Math.clamp(limit, 1, PAGE_MAX));
        return transactions.as(reader, () -> list.page(query));
    }

    @GetMapping("/households/{id}")
    @Allowed(Duty.READ)
    HouseholdFile household(Actor reader, @PathVariable UUID id) {
        return transactions.as(reader, () -> files.open(reader, new HouseholdId(id)));
    }

    /** Who looked at this household and its members, and why. */
    @GetMapping("/households/{id}/looks")
    @Allowed(Duty.READ)
    HouseholdLooks.Page looks(Actor reader, @PathVariable UUID id) {
        return transactions.as(reader, () -> looks.at(new HouseholdId(id)));
    }

    @PostMapping("/persons/{id}/reveals")
    @Allowed(Duty.REVEAL)
    RevealPerson.Revealed reveal(
            Actor reader, @PathVariable UUID id, @RequestBody RevealRequest request) {
        var field = Objects.requireNonNullElse(request.field(), "");
        var reason = Objects.requireNonNullElse(request.reason(), "");
        return transactions.as(reader, () -> reveal.reveal(reader, id, field, reason));
    }

    private static RegionCode place(Actor reader, @Nullable String place) {
        var code = place == null ? Optional.of(reader.place()) : RegionCode.parse(place);
        new BrokenInput.Check()
                .that(
                        code.isPresent(),
                        "place",
                        new Title("不是行政区划代码", "this is not the code of a place"),
                        new Title(
                                "请写 2、4、6、9 或 12 位代码。", "Give a code of 2, 4, 6, 9 or 12 digits."))
                .orThrow();
        return code.orElseThrow();
    }

    private static Optional<Boolean> yesOrNo(String name, @Nullable String text) {
        new BrokenInput.Check()
                .that(
                        text == null || text.equals("yes") || text.equals("no"),
                        name,
                        new Title(name + " 只能是 yes 或 no", name + " is yes or no"),
                        new Title("请更正,或去掉此条件。", "Correct it, or leave it out."))
                .orThrow();
        return Optional.ofNullable(text).map("yes"::equals);
    }

    /** What to reveal, and why. */
    record RevealRequest(@Nullable String field, @Nullable String reason) {}
}
