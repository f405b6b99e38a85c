package org.shouwang.server.rulebook;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import org.shouwang.policy.catalogue.Cell;
import org.shouwang.policy.catalogue.Reading;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.pack.Document;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.parameter.ParameterDeclaration;
import org.shouwang.policy.parameter.ParameterValue;

/**
 * A pack with what was published on top of it. It is a version of its own: its hash follows from
 * the hash of the version below and from every word of the publication.
 */
final class PackOverlay {

    private PackOverlay() {}

    static Pack on(Pack pack, List<Publication> publications) {
        var result = pack;
        for (var publication : publications) {
            result = on(result, publication.document(), publication.values());
        }
        return result;
    }

    /** The same pack with these numbers, which need not be published yet. */
    static Pack on(Pack pack, Document document, List<Publication.Value> values) {
        var documents = new ArrayList<>(pack.documents());
        if (pack.document(document.key()).isEmpty()) {
            documents.add(document);
        }
        var further = new LinkedHashMap<String, List<ParameterValue>>();
        for (var value : values) {
            further.computeIfAbsent(value.parameter(), none -> new ArrayList<>())
                    .add(read(pack, document.key(), value));
        }
        return new Pack(
                pack.id(),
                pack.title(),
                pack.place(),
                pack.from(),
                documents,
                pack.catalogue(),
                pack.policy(),
                pack.parameters().with(further),
                pack.cases(),
                pack.inherits(),
                hash(pack.hash(), document, values));
    }

    private static ParameterValue read(Pack pack, String document, Publication.Value value) {
        var parameter = parameter(pack, value.parameter());
        return switch (new Cell(parameter.type(), parameter.range()).read(value.value())) {
            case Reading.Said(long said) ->
                    new ParameterValue(
                            value.from(),
                            value.place(),
                            Interval.of(said),
                            document,
                            value.article());
            case Reading.Blank none -> throw notAValue(pack, value);
            case Reading.NothingFound none -> throw notAValue(pack, value);
            case Reading.NoAnswer none -> throw notAValue(pack, value);
            case Reading.Refused none -> throw notAValue(pack, value);
        };
    }

    private static ParameterDeclaration parameter(Pack pack, String name) {
        return pack.parameters().all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "a value of %s was published for %s, which has no such parameter any more; install the pack that has it"
                                        .formatted(name, pack.id())));
    }

    private static IllegalStateException notAValue(Pack pack, Publication.Value value) {
        return new IllegalStateException(
                "the published value %s of %s is none that %s allows; install the pack that does"
                        .formatted(value.value(), value.parameter(), pack.id()));
    }

    private static String hash(String below, Document document, List<Publication.Value> values) {
        var digest = sha256();
        for (var part :
                List.of(
                        below,
                        document.key(),
                        document.title().zh(),
                        document.number(),
                        document.issuer(),
                        document.date())) {
            add(digest, part);
        }
        values.stream().flatMap(value -> parts(value).stream()).forEach(part -> add(digest, part));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<String> parts(Publication.Value value) {
        return List.of(
                value.parameter(),
                value.place(),
                value.from().toString(),
                value.value(),
                value.article());
    }

    /** The length goes in first, so that no text can move from one part to the next unseen. */
    private static void add(MessageDigest digest, String part) {
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
