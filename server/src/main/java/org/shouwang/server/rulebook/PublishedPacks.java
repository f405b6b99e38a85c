package org.shouwang.server.rulebook;

import java.util.List;
import java.util.Optional;
import org.shouwang.policy.pack.Document;
import org.shouwang.policy.pack.Pack;
import org.springframework.stereotype.Component;

/**
 * The packs as they are now: the installed files, and on top of them every number that was
 * published here. Whoever asks the rules asks these.
 */
@Component
public class PublishedPacks {

    private final InstalledPacks installed;
    private final Publications publications;
    private volatile Kept kept = new Kept(List.of("nothing read yet"), List.of(), List.of());

    PublishedPacks(InstalledPacks installed, Publications publications) {
        this.installed = installed;
        this.publications = publications;
    }

    /** What was read, and the hashes that it is valid for. */
    private record Kept(List<String> hashes, List<Publication> publications, List<Pack> packs) {}

    /** All packs, those of the widest places first. */
    public List<Pack> all() {
        return now().packs();
    }

    public Optional<Pack> find(String id) {
        return all().stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /** What was published for a pack, in its order. */
    public List<Publication> publications(String pack) {
        return now().publications().stream().filter(each -> each.pack().equals(pack)).toList();
    }

    /** What a pack would be with these numbers; nothing is changed. */
    public Pack trying(Pack pack, Document document, List<Publication.Value> values) {
        return PackOverlay.on(pack, document, values);
    }

    /**
     * One small question to the database each time, so that a number that another server published
     * is not overlooked.
     */
    private Kept now() {
        var before = kept;
        var hashes = publications.hashes();
        if (before.hashes().equals(hashes)) {
            return before;
        }

        var all = publications.all();
        var packs =
                installed.all().stream()
                        .map(pack -> PackOverlay.on(pack, of(pack.id(), all)))
                        .toList();
        var read = new Kept(all.stream().map(Publication::hash).toList(), all, packs);
        kept = read;
        return read;
    }

    private static List<Publication> of(String pack, List<Publication> all) {
        return all.stream().filter(each -> each.pack().equals(pack)).toList();
    }
}
