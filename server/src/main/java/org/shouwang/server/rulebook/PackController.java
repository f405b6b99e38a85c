package org.shouwang.server.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shouwang.policy.pack.Pack;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Open;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The installed law over HTTP. It is public among those who are signed in: there is no household in
 * it.
 */
@RestController
@RequestMapping("/api/v1/packs")
class PackController {

    private final PublishedPacks packs;
    private final InstalledPacks installed;
    private final PackVersions versions;
    private final Transactions transactions;
    private final Regions regions;
    private final ReferenceDay reference;

    PackController(
            PublishedPacks packs,
            InstalledPacks installed,
            PackVersions versions,
            Transactions transactions,
            Regions regions,
            ReferenceDay reference) {
        this.packs = packs;
        this.installed = installed;
        this.versions = versions;
        this.transactions = transactions;
        this.regions = regions;
        this.reference = reference;
    }

    @GetMapping
    @Open(Open.To.SIGNED_IN)
    List<PackView> all(Actor actor) {
        return transactions.as(actor, () -> packs.all().stream().map(this::view).toList());
    }

    @GetMapping("/{id}")
    @Open(Open.To.SIGNED_IN)
    PackView one(Actor actor, @PathVariable String id) {
        return transactions.as(
                actor, () -> packs.find(id).map(this::view).orElseThrow(Refused::notFound));
    }

    /**
     * What holds in a place on a day; the officer's own place and the reference day if they are not
     * said.
     */
    @GetMapping("/{id}/law")
    @Open(Open.To.SIGNED_IN)
    LawView law(
            Actor actor,
            @PathVariable String id,
            @RequestParam Optional<RegionCode> place,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day) {
        return transactions.as(
                actor,
                () ->
                        LawView.of(
                                packs.find(id).orElseThrow(Refused::notFound),
                                regions.place(place.orElseGet(actor::place)),
                                day.orElseGet(reference::day),
                                regions));
    }

    private PackView view(Pack pack) {
        return PackView.of(
                installed.find(pack.id()).orElseThrow(),
                pack,
                packs.publications(pack.id()),
                versions.of(pack.id()),
                regions);
    }
}
