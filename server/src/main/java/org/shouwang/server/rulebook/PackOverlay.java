package org.shouwang.server.rulebook;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.shouwang.policy.catalogue.Cell;
import org.shouwang.policy.catalogue.Reading;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.pack.Document;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.parameter.ParameterDeclaration;
import org.shouwang.policy.parameter.ParameterValue;
import org.shouwang.policy.parameter.Parameters;
import org.shouwang.policy.parameter.Table;

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
        var parameters = pack.parameters();
        for (var value : values) {
            parameters = with(parameters, pack, document.key(), value);
        }
        return new Pack(
                pack.id(),
                pack.title(),
                pack.place(),
                pack.from(),
                pack.standing(),
                documents,
                pack.catalogue(),
                pack.policy(),
                parameters,
                pack.cases(),
                pack.checks(),
                pack.checkCases(),
                pack.verification(),
                pack.findingCases(),
                pack.units(),
                pack.inherits(),
                hash(pack.hash(), document, values));
    }

    /** One after the other, so that two rows of one table may change on one day. */
    private static Parameters with(
            Parameters parameters, Pack pack, String document, Publication.Value value) {
        var parameter = parameter(parameters, pack, LawNumbers.parameter(value.parameter()));
        var number = Interval.of(read(pack, parameter, value));
        var changed =
                parameter.key().isEmpty()
                        ? new ParameterValue(
                                value.from(), value.place(), number, document, value.article())
                        : new ParameterValue(
                                value.from(),
                                value.place(),
                                rows(parameter, pack, value, number),
                                document,
                                value.article());
        return parameters.with(Map.of(parameter.name(), List.of(changed)));
    }

    private static List<Table.Row> rows(
            ParameterDeclaration table, Pack pack, Publication.Value value, Interval number) {
        return table.on(value.place(), value.from())
                .filter(standing -> LawNumbers.hasRow(table, standing, value.parameter()))
                .map(standing -> LawNumbers.rows(table, standing, value.parameter(), number))
                .orElseThrow(() -> notAValue(pack, value));
    }

    private static long read(Pack pack, ParameterDeclaration parameter, Publication.Value value) {
        return switch (new Cell(parameter.type(), parameter.range()).read(value.value())) {
            case Reading.Said(long said) -> said;
            case Reading.Blank none -> throw notAValue(pack, value);
            case Reading.NothingFound none -> throw notAValue(pack, value);
            case Reading.NoAnswer none -> throw notAValue(pack, value);
            case Reading.Refused none -> throw notAValue(pack, value);
        };
    }

    private static ParameterDeclaration parameter(Parameters parameters, Pack pack, String name) {
        return parameters.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                ("a value of %s was published for %s, which has no such parameter"
                                                + " any more; install the pack that has it")
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
