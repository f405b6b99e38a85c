package org.shouwang.server.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.util.Map;

/** Draws a square code of some text, four dots to a module, readable with a fifth of it smudged. */
final class QrCode {

    private static final int DOTS = 4;
    private static final int QUIET = 2;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private QrCode() {}

    static BufferedImage drawn(String content) {
        var modules = modules(content);
        int side = modules.getWidth() * DOTS;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, modules.get(x / DOTS, y / DOTS) ? BLACK : WHITE);
            }
        }
        return image;
    }

    /** A size of 1 makes the writer take one module for a dot. */
    private static BitMatrix modules(String content) {
        try {
            return new QRCodeWriter()
                    .encode(
                            content,
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no code can hold " + content.length(), tooLong);
        }
    }
}
