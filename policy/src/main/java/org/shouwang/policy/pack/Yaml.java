package org.shouwang.policy.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.policy.catalogue.NearestName;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.language.Position;
import org.shouwang.policy.language.SourceText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value in a YAML file together with its place, so that a problem can point at it. Every scalar
 * is kept as written.
 */
final class Yaml {

    private final SourceText source;
    private final Node node;

    private Yaml(SourceText source, Node node) {
        this.source = source;
        this.node = node;
    }

    /** The whole file; nothing if it is empty. */
    static Optional<Yaml> read(SourceText source) {
        try {
            return new Compose(LoadSettings.builder().setLabel(source.file()).build())
                    .composeString(source.text())
                    .map(node -> new Yaml(source, node));
        } catch (MarkedYamlEngineException broken) {
            var position = broken.getProblemMark().map(mark -> position(source, mark));
            throw new ProblemFound(
                    source.problem(
                            position.orElse(new Position(source.file(), 1, 1)),
                            new Title(
                                    "这不是 YAML。",
                                    "This is not YAML: %s.".formatted(broken.getProblem())),
                            new Title("请核对缩进、括号和引号。", "Check indentation, brackets and quotes.")));
        }
    }

    Position position() {
        return position(source, node.getStartMark().orElseThrow());
    }

    SourceText source() {
        return source;
    }

    /** Where the text of a scalar begins, behind its quote if it has one. */
    int start() {
        return node.getStartMark().orElseThrow().getIndex() + quote();
    }

    int end() {
        return node.getEndMark().orElseThrow().getIndex() - quote();
    }

    String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw problem("这里应为一个值。", "请写一个值。", "A single value belongs here.", "Write one value.");
    }

    List<Yaml> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(item -> new Yaml(source, item)).toList();
        }
        throw problem(
                "这里应为列表。",
                "请写成 [ … ] 或以 - 开头的各行。",
                "A list belongs here.",
                "Write [ … ], or lines that begin with -.");
    }

    boolean isFields() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The fields by name, in the order written. */
    Map<String, Yaml> fields() {
        if (!(node instanceof MappingNode mapping)) {
            throw problem("这里应为字段。", "请写成 名称: 值。", "Fields belong here.", "Write name: value.");
        }

        var fields = new LinkedHashMap<String, Yaml>();
        for (var tuple : mapping.getValue()) {
            var key = new Yaml(source, tuple.getKeyNode());
            if (fields.put(key.text(), new Yaml(source, tuple.getValueNode())) != null) {
                throw key.problem(
                        "字段重复。",
                        "请删去其中一个。",
                        "This field is written twice.",
                        "Remove one of the two.");
            }
        }
        return fields;
    }

    /**
     * The fields, of which none may be unknown: a misspelt field would otherwise be ignored without
     * a word.
     */
    Map<String, Yaml> fields(String... known) {
        var fields = fields();
        for (var name : fields.keySet()) {
            if (!List.of(known).contains(name)) {
                var meant = NearestName.of(name, List.of(known));
                throw keyed(name)
                        .problem(
                                "不认识的字段 \"%s\"。".formatted(name),
                                meant.map("是不是 \"%s\"?"::formatted)
                                        .orElse("可用:" + String.join("、", known)),
                                "The field \"%s\" is not known.".formatted(name),
                                meant.map("Did you mean \"%s\"?"::formatted)
                                        .orElse("Known are: " + String.join(", ", known)));
            }
        }
        return fields;
    }

    /** The name of a field as a value of its own. */
    Yaml keyed(String name) {
        return ((MappingNode) node)
                .getValue().stream()
                        .map(tuple -> new Yaml(source, tuple.getKeyNode()))
                        .filter(key -> key.text().equals(name))
                        .findFirst()
                        .orElse(this);
    }

    Yaml field(String name) {
        return optional(name)
                .orElseThrow(() ->
                        problem(
                                "缺少字段 \"%s\"。".formatted(name),
                                "请补上。",
                                "The field \"%s\" is missing.".formatted(name),
                                "Add it."));
    }

    Optional<Yaml> optional(String name) {
        return Optional.ofNullable(fields().get(name));
    }

    /** A title in both languages, or one text for both, such as the Chinese title of a document. */
    Title title() {
        if (node instanceof ScalarNode) {
            return new Title(text(), text());
        }

        var fields = fields("zh", "en");
        var zh = field("zh").text();
        return new Title(zh, Optional.ofNullable(fields.get("en")).map(Yaml::text).orElse(zh));
    }

    ProblemFound problem(String zh, String zhRemedy, String en, String enRemedy) {
        return problem(new Title(zh, en), new Title(zhRemedy, enRemedy));
    }

    ProblemFound problem(Title message, Title remedy) {
        return new ProblemFound(source.problem(position(), message, remedy));
    }

    private int quote() {
        return node instanceof ScalarNode scalar && scalar.getScalarStyle() != ScalarStyle.PLAIN
                ? 1
                : 0;
    }

    private static Position position(SourceText source, Mark mark) {
        return new Position(source.file(), mark.getLine() + 1, mark.getColumn() + 1);
    }
}
