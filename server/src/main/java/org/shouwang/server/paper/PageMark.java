package org.shouwang.server.paper;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Who took the book out, when and what for: under the text and at the foot of every page. */
final class PageMark extends PdfPageEventHelper {

    private static final Color FAINT = new Color(232, 235, 236);
    private static final float WATER = 15;
    private static final float FOOT = 7.5f;
    private static final float ANGLE = 35;
    private static final float LINE = 11;
    private static final float TOTAL_WIDTH = 60;

    private final Typeface typeface;
    private final List<String> mark;
    private final Phrase foot;
    private PdfTemplate total = new PdfTemplate() {};

    PageMark(Typeface typeface, List<String> mark) {
        this.typeface = typeface;
        this.mark = List.copyOf(mark);
        this.foot = new Phrase(typeface.printable(String.join("  ", mark)), typeface.size(FOOT));
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(TOTAL_WIDTH, LINE);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        water(writer.getDirectContentUnder(), document);
        foot(writer, document);
    }

    private void water(PdfContentByte under, Document document) {
        var text = typeface.printable(String.join(" ", mark.subList(0, Math.min(3, mark.size()))));
        under.saveState();
        under.beginText();
        under.setFontAndSize(typeface.base(), WATER);
        under.setColorFill(FAINT);
        for (int i = 1; i <= 3; i++) {
            under.showTextAligned(
                    Element.ALIGN_CENTER,
                    text,
                    (document.left() + document.right()) / 2,
                    document.top() * i / 4 + LINE,
                    ANGLE);
        }
        under.endText();
        under.restoreState();
    }

    /** The mark on two lines, and the page with how many there are, which is known at the end. */
    private void foot(PdfWriter writer, Document document) {
        var content = writer.getDirectContent();
        var column = new ColumnText(content);
        column.setSimpleColumn(
                document.left(), LINE, document.right() - 2 * TOTAL_WIDTH, document.bottom() - 6);
        column.setLeading(LINE);
        column.addText(foot);
        column.go();
        content.beginText();
        content.setFontAndSize(typeface.base(), FOOT);
        content.showTextAligned(
                Element.ALIGN_RIGHT,
                "第 " + writer.getPageNumber() + " 页",
                document.right() - TOTAL_WIDTH,
                document.bottom() - 2 * LINE,
                0);
        content.endText();
        content.addTemplate(
                total, document.right() - TOTAL_WIDTH + 2, document.bottom() - 2 * LINE);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        total.beginText();
        total.setFontAndSize(typeface.base(), FOOT);
        total.showText("共 " + (writer.getPageNumber() - 1) + " 页");
        total.endText();
    }
}
