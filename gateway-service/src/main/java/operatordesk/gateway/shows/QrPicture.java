package operatordesk.gateway.shows;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import io.vertx.core.buffer.Buffer;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** An address as a picture that a phone's camera reads. Takes some milliseconds, the first one more: not for an event loop. */
final class QrPicture {
    private static final int PIXELS = 640;

    private QrPicture() {}

    /** A PNG with a margin around the code. */
    static Buffer of(String address) {
        try {
            BitMatrix code = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, PIXELS, PIXELS);
            var png = new ByteArrayOutputStream();
            ImageIO.write(drawn(code), "png", png);
            return Buffer.buffer(png.toByteArray());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage drawn(BitMatrix code) {
        var image = new BufferedImage(code.getWidth(), code.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                image.setRGB(x, y, (code.get(x, y) ? Color.BLACK : Color.WHITE).getRGB());
            }
        }
        return image;
    }
}
