package org.presente.web.host.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Read back by somebody else's reader. */
class QrPictureTest {
  private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
  private static final int PIXELS = 4;

  @Test
  void aCameraReadsWhatWasWritten() throws ReaderException {
    String address =
        "otpauth://totp/Presente:mar%C3%ADa?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
            + "&issuer=Presente&algorithm=SHA1&digits=6&period=30";

    assertThat(read(QrPicture.of(address))).isEqualTo(address);
  }

  @Test
  void whatIsTooLongIsNoPicture() {
    assertThatIllegalArgumentException().isThrownBy(() -> QrPicture.of("x".repeat(3_000)));
  }

  private static String read(QrPicture picture) throws ReaderException {
    int side = picture.side() * PIXELS;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, side, side);
    pen.setColor(Color.BLACK);
    MODULE
        .matcher(picture.path())
        .results()
        .forEach(
            it ->
                pen.fillRect(
                    PIXELS * Integer.parseInt(it.group(1)),
                    PIXELS * Integer.parseInt(it.group(2)),
                    PIXELS,
                    PIXELS));
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(grey(image)))).getText();
  }

  private static LuminanceSource grey(BufferedImage image) {
    return new LuminanceSource(image.getWidth(), image.getHeight()) {
      @Override
      public byte[] getRow(int y, byte[] row) {
        byte[] into = row != null && row.length >= getWidth() ? row : new byte[getWidth()];
        image.getRaster().getDataElements(0, y, getWidth(), 1, into);
        return into;
      }

      @Override
      public byte[] getMatrix() {
        byte[] all = new byte[getWidth() * getHeight()];
        for (int y = 0; y < getHeight(); y++) {
          System.arraycopy(getRow(y, null), 0, all, y * getWidth(), getWidth());
        }
        return all;
      }
    };
  }
}
