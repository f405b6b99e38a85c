package org.shouwang.server.registry.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.server.paper.Sheet;

/** Takes note of what a book prints, page by page, as a reader with a pencil would. */
final class NotedSheet implements Sheet {

    private final List<Page> pages = new ArrayList<>();
    private List<String> titles = List.of();

    /** What stands on a page: labelled values, and the rows of its tables by column title. */
    record Page(Map<String, String> pairs, List<Map<String, String>> rows) {

        String pair(String label) {
            return pairs.getOrDefault(label, "");
        }
    }

    List<Page> pages() {
        return pages;
    }

    @Override
    public void title(String title, String about) {
        page("");
    }

    @Override
    public void page(String heading) {
        pages.add(new Page(new HashMap<>(), new ArrayList<>()));
    }

    @Override
    public void heading(String heading) {}

    @Override
    public void pairs(List<Pair> pairs) {
        pairs.forEach(pair -> pages.getLast().pairs().putIfAbsent(pair.label(), pair.value()));
    }

    @Override
    public void table(Columns columns) {
        titles = columns.titles();
    }

    @Override
    public void row(List<String> cells) {
        var row = new HashMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(titles.get(i), cells.get(i));
        }
        pages.getLast().rows().add(row);
    }

    /** Totals are added up anew from the rows. */
    @Override
    public void totals(List<String> cells) {}

    @Override
    public void endTable() {}

    @Override
    public void note(String text) {}

    @Override
    public void signatures(List<String> who) {}
}
