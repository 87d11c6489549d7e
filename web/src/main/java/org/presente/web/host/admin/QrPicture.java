package org.presente.web.host.admin;

import io.nayuki.qrcodegen.QrCode;

/**
 * A text as a QR code for a camera, drawn as one path of an SVG picture (ISO/IEC 18004).
 *
 * @param side of the square picture in modules, with the quiet zone that cameras need
 * @param path the dark modules
 */
public record QrPicture(int side, String path) {
  private static final int QUIET_ZONE = 4;

  /**
   * @throws IllegalArgumentException for more than some 2,000 characters
   */
  static QrPicture of(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + QUIET_ZONE).append(' ').append(y + QUIET_ZONE);
          path.append("h1v1h-1z");
        }
      }
    }
    return new QrPicture(code.size + 2 * QUIET_ZONE, path.toString());
  }
}
