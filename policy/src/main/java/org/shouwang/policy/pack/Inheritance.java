package org.shouwang.policy.pack;

import java.util.ArrayList;
import java.util.List;

/** The packs that a pack builds on. */
final class Inheritance {

    private final Problems problems;
    private final List<PackFolder> chain = new ArrayList<>();
    private final List<PackFolder> underWay = new ArrayList<>();

    Inheritance(Problems problems) {
        this.problems = problems;
    }

    /** The pack itself comes last, everything that it inherits before it, each once. */
    List<PackFolder> chain(PackFolder pack) {
        visit(pack);
        return List.copyOf(chain);
    }

    private void visit(PackFolder pack) {
        if (chain.contains(pack)) {
            return;
        }

        underWay.add(pack);
        problems.run(() ->
                pack.yaml("pack.yaml")
                        .flatMap(yaml -> yaml.optional("inherits"))
                        .ifPresent(inherits ->
                                inherits.items()
                                        .forEach(each -> problems.run(() -> visit(pack, each)))));
        underWay.removeLast();
        chain.add(pack);
    }

    private void visit(PackFolder heir, Yaml inherited) {
        var pack = new PackFolder(heir.packs(), inherited.text());
        if (!pack.exists()) {
            throw inherited.problem(
                    "没有名为 \"%s\" 的政策包。".formatted(pack.id()),
                    "请核对名称:每个包是一个含 pack.yaml 的目录。",
                    "There is no pack \"%s\".".formatted(pack.id()),
                    "Check the name: a pack is a folder with a pack.yaml.");
        }
        if (underWay.contains(pack)) {
            throw inherited.problem(
                    "政策包互相继承,绕成一圈。",
                    "请断开其中一环。",
                    "These packs inherit each other in a circle.",
                    "Break the circle.");
        }

        visit(pack);
    }
}
