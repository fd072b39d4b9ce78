package operatordesk.gateway.shows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What a phone's camera makes of the picture of a link. */
class QrPictureTest {
    @Test
    void cameraReadsTheLink() throws Exception {
        String link = "https://t.me/operator_desk_example_bot?start=i1y2p0ij32e8e7";
        var image = ImageIO.read(new ByteArrayInputStream(QrPicture.of(link).getBytes()));
        int width = image.getWidth();
        int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        var source = new RGBLuminanceSource(width, image.getHeight(), pixels);
        var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
        assertThat(read.getText()).isEqualTo(link);
    }
}
