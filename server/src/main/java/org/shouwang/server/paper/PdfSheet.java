package org.shouwang.server.paper;

import java.awt.Color;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Prints a book on A4. Pages are written as they fill, so that a book of thousands of pages takes
 * no more memory than one of ten.
 */
public final class PdfSheet implements Sheet, AutoCloseable {

    private static final float TITLE = 18;
    private static final float HEADING = 12;
    private static final float TEXT = 9;
    private static final float CELL = 8;
    private static final float MARGIN = 42;
    private static final float FOOT = 54;
    private static final int ROWS_HELD = 50;
    private static final int PAIRS_ACROSS = 2;
    private static final Color LINE = new Color(190, 196, 200);
    private static final Color HEAD = new Color(236, 241, 239);
    private static final float WHOLE = 100;
    private static final float PADDING = 4;
    private static final float CODE = 76;

    private final OutputStream stream;
    private final Typeface typeface;
    private final Document document;
    private @Nullable PdfPTable table;
    private int held;
    private boolean isEmptyPage = true;

    /**
     * @param paper upright, or lying for tables with many columns
     */
    private PdfSheet(Path file, List<String> mark, Rectangle paper) throws IOException {
        this.stream = new BufferedOutputStream(Files.newOutputStream(file));
        this.typeface = Typeface.open();
        this.document = new Document(paper, MARGIN, MARGIN, MARGIN, FOOT);
        var writer = PdfWriter.getInstance(document, stream);
        writer.setPageEvent(new PageMark(typeface, mark));
        writer.setLinearPageMode();
        document.addCreator("Shouwang");
        document.open();
    }

    public static PdfSheet upright(Path file, List<String> mark) throws IOException {
        return new PdfSheet(file, mark, PageSize.A4);
    }

    public static PdfSheet lying(Path file, List<String> mark) throws IOException {
        return new PdfSheet(file, mark, PageSize.A4.rotate());
    }

    @Override
    public void title(String title, String about) {
        document.addTitle(title);
        paragraph(title, TITLE, Element.ALIGN_CENTER, 2);
        paragraph(about, TEXT, Element.ALIGN_CENTER, TEXT);
        isEmptyPage = true;
    }

    @Override
    public void page(String heading) {
        if (!isEmptyPage) {
            document.newPage();
        }
        paragraph(heading, HEADING, Element.ALIGN_LEFT, PADDING);
    }

    @Override
    public void heading(String heading) {
        paragraph(heading, HEADING, Element.ALIGN_LEFT, PADDING);
    }

    @Override
    public void note(String text) {
        paragraph(text, TEXT, Element.ALIGN_LEFT, PADDING);
    }

    private void paragraph(String text, float size, int alignment, float after) {
        var paragraph = new Paragraph(typeface.printable(text), typeface.size(size));
        paragraph.setAlignment(alignment);
        paragraph.setLeading(size * 1.5f);
        paragraph.setSpacingAfter(after);
        document.add(paragraph);
        isEmptyPage = false;
    }

    @Override
    public void pairs(List<Pair> pairs) {
        var grid = new PdfPTable(new float[] {2, 3, 2, 3});
        grid.setWidthPercentage(WHOLE);
        grid.setSpacingAfter(TEXT);
        for (var pair : pairs) {
            var label = cell(pair.label());
            label.setBackgroundColor(HEAD);
            grid.addCell(label);
            grid.addCell(cell(pair.value()));
        }
        if (pairs.size() % PAIRS_ACROSS != 0) {
            grid.addCell(cell(""));
            grid.addCell(cell(""));
        }
        document.add(grid);
        isEmptyPage = false;
    }

    @Override
    public void table(Columns columns) {
        var widths = new float[columns.widths().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.widths().get(i);
        }
        var begun = new PdfPTable(widths);
        begun.setWidthPercentage(WHOLE);
        begun.setHeaderRows(1);
        begun.setComplete(false);
        begun.setSplitLate(true);
        for (var title : columns.titles()) {
            var cell = cell(title);
            cell.setBackgroundColor(HEAD);
            begun.addCell(cell);
        }
        table = begun;
        held = 0;
    }

    @Override
    public void row(List<String> cells) {
        var open = open();
        cells.forEach(text -> open.addCell(cell(text)));
        held++;
        if (held == ROWS_HELD) {
            document.add(open);
            held = 0;
        }
        isEmptyPage = false;
    }

    @Override
    public void totals(List<String> cells) {
        var open = open();
        for (var text : cells) {
            var cell = cell(text);
            cell.setBackgroundColor(HEAD);
            open.addCell(cell);
        }
    }

    @Override
    public void endTable() {
        var open = open();
        open.setComplete(true);
        open.setSpacingAfter(TEXT);
        document.add(open);
        table = null;
        isEmptyPage = false;
    }

    private PdfPTable open() {
        var open = table;
        if (open == null) {
            throw new IllegalStateException("a row belongs to a table");
        }
        return open;
    }

    private PdfPCell cell(String text) {
        var cell = new PdfPCell(new Phrase(typeface.printable(text), typeface.size(CELL)));
        cell.setBorderColor(LINE);
        cell.setPadding(PADDING);
        cell.setPaddingTop(2);
        return cell;
    }

    @Override
    public void code(String content, String caption) {
        try {
            var drawn = Image.getInstance(QrCode.drawn(content), null);
            drawn.scaleAbsolute(CODE, CODE);
            document.add(drawn);
        } catch (IOException unpaintable) {
            throw new UncheckedIOException("a code could not be drawn", unpaintable);
        }
        paragraph(caption + " " + content, CELL, Element.ALIGN_LEFT, PADDING);
    }

    @Override
    public void signatures(List<String> who) {
        var lines = new StringBuilder();
        who.forEach(name -> lines.append(name).append(":________________    "));
        paragraph(lines.toString(), TEXT, Element.ALIGN_LEFT, PADDING);
    }

    /** Characters that the font does not have are told on the last page. */
    @Override
    public void close() throws IOException {
        if (!typeface.missing().isEmpty()) {
            note(
                    "字库缺字:"
                            + typeface.missing()
                            + "。正文以〔U+编号〕代替,请手工补写。 Characters that the font does not have are"
                            + " printed as their numbers; please write them in by hand.");
        }
        document.close();
        stream.close();
    }
}
