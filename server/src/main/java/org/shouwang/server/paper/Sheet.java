package org.shouwang.server.paper;

import java.util.List;

/**
 * Where a book is written. What is written here is what people read: the proof that the books agree
 * is made from it.
 */
public interface Sheet {

    /** Columns with their titles and how wide they are, compared with each other. */
    record Columns(List<String> titles, List<Integer> widths) {

        public Columns {
            titles = List.copyOf(titles);
            widths = List.copyOf(widths);
            if (titles.size() != widths.size()) {
                throw new IllegalArgumentException("every column has a width: " + titles);
            }
        }
    }

    /** A label and what stands beside it. */
    record Pair(String label, String value) {}

    /** The title of the book, once, with what it is about. */
    void title(String title, String about);

    /** A part of the book; it begins on a new page if the page is not empty. */
    void page(String heading);

    /** A part of a page. */
    void heading(String heading);

    void pairs(List<Pair> pairs);

    /** Begins a table; its header stands again on every page. */
    void table(Columns columns);

    /** A row of the table that was begun last. */
    void row(List<String> cells);

    /** The last row of the table, with its totals. */
    void totals(List<String> cells);

    /** Ends the table. */
    void endTable();

    void note(String text);

    /** A square to be read by a telephone (二维码), and what it says for those who read letters. */
    default void code(String content, String caption) {
        note(caption + " " + content);
    }

    /** Lines to sign on. */
    void signatures(List<String> who);
}
