package org.shouwang.server.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.explanation.Finding;
import org.shouwang.policy.pack.Pack;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.Place;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Trying a pack on a family, over HTTP. Nothing is stored. */
@RestController
@RequestMapping("/api/v1/packs/{id}")
class TryController {

    private final PublishedPacks packs;
    private final TryFamily families;
    private final Evaluation evaluation;
    private final Transactions transactions;
    private final Regions regions;

    TryController(
            PublishedPacks packs,
            TryFamily families,
            Evaluation evaluation,
            Transactions transactions,
            Regions regions) {
        this.packs = packs;
        this.families = families;
        this.evaluation = evaluation;
        this.transactions = transactions;
        this.regions = regions;
    }

    /** What the rules of one pack say of a family on trial. */
    record Trial(LocalDate day, Place place, List<UsedPack> packs, List<Finding> findings) {}

    /**
     * The form, filled in with a household, a signed case, or one person of whom nothing is known.
     */
    @GetMapping("/trial")
    @Allowed(Duty.READ)
    TryForm form(
            Actor officer,
            @PathVariable String id,
            @RequestParam @Nullable UUID household,
            @RequestParam @Nullable String signed,
            @RequestParam @Nullable RegionCode place,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day) {
        return transactions.as(
                officer,
                () -> {
                    var pack = pack(id);
                    var family =
                            families.of(
                                    officer,
                                    pack,
                                    new TryRequest(
                                            place,
                                            day.orElse(null),
                                            household,
                                            signed,
                                            List.of(0),
                                            List.of()));
                    return TryForm.of(pack, family, regions.place(family.place()));
                });
    }

    @PostMapping("/try")
    @Allowed(Duty.READ)
    Trial tryOut(Actor officer, @PathVariable String id, @RequestBody TryRequest request) {
        return transactions.as(
                officer,
                () -> {
                    var pack = pack(id);
                    var family = families.of(officer, pack, request);
                    var evaluated =
                            evaluation.tried(
                                    family.situation(), pack, family.place(), family.day());
                    return new Trial(
                            family.day(),
                            regions.place(family.place()),
                            evaluated.packs(),
                            evaluated.explained());
                });
    }

    private Pack pack(String id) {
        return packs.find(id).orElseThrow(Refused::notFound);
    }
}
