package org.presente.sandbox.zoom.rule;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A value in a path. Zoom's gateway decodes once before it looks for the operation, so a UUID that
 * begins with a slash or contains two in a row must be encoded twice (paging and identifiers page).
 */
public record PathValue(String text, boolean encodedTwice) {
  private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

  public static PathValue of(String raw) {
    var once = decode(raw);
    if (once.startsWith("/") || once.contains("//")) {
      throw ApiError.unknownPath();
    }
    var twice = ESCAPE.matcher(once).find();
    return new PathValue(twice ? decode(once) : once, twice);
  }

  /** Whether encoding twice was not called for; not known whether Zoom accepts it. */
  public boolean needlesslyTwice() {
    return encodedTwice && !text.startsWith("/") && !text.contains("//");
  }

  /** Percent escapes only: a plus sign stays one. */
  static String decode(String raw) {
    var bytes = raw.getBytes(StandardCharsets.UTF_8);
    var out = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '%' && i + 2 < bytes.length) {
        out.write(Character.digit(bytes[i + 1], 16) * 16 + Character.digit(bytes[i + 2], 16));
        i += 2;
      } else {
        out.write(bytes[i]);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
