package org.shouwang.server.rulebook;

import java.util.List;
import org.shouwang.policy.pack.Pack;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Open;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Transactions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The installed law over HTTP. It is public among those who are signed in: there is no household in
 * it.
 */
@RestController
@RequestMapping("/api/v1/packs")
class PackController {

    private final InstalledPacks packs;
    private final PackVersions versions;
    private final Transactions transactions;

    PackController(InstalledPacks packs, PackVersions versions, Transactions transactions) {
        this.packs = packs;
        this.versions = versions;
        this.transactions = transactions;
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

    private PackView view(Pack pack) {
        return PackView.of(pack, versions.of(pack.id()));
    }
}
