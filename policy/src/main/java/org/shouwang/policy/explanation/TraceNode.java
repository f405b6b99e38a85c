package org.shouwang.policy.explanation;

import java.util.List;
import org.shouwang.policy.catalogue.Title;

/**
 * One value of the full trace with the values that it was computed from.
 *
 * @param label what it is, in Chinese
 * @param value as it is written in a cell, in Chinese
 * @param title the label in both languages
 * @param display the value in both languages
 */
public record TraceNode(
        String label, String value, Title title, Title display, List<TraceNode> children) {

    public TraceNode(Title title, Title display, List<TraceNode> children) {
        this(title.zh(), display.zh(), title, display, children);
    }

    public TraceNode {
        children = List.copyOf(children);
    }
}
