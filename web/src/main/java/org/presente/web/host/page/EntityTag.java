package org.presente.web.host.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A strong validator (RFC 9110 section 8.8.3).
 *
 * @param value with its quotes
 */
public record EntityTag(String value) {
  public static EntityTag of(String body) {
    CRC32 crc = new CRC32();
    crc.update(body.getBytes(StandardCharsets.UTF_8));
    return new EntityTag('"' + Long.toHexString(crc.getValue()) + "-" + body.length() + '"');
  }

  /** Sends the tag, and 304 when the browser has this very body; then there is no more to do. */
  public boolean isKnownTo(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("ETag", value);
    String known = request.getHeader("If-None-Match");
    boolean same =
        known != null
            && Arrays.stream(known.split(",", -1))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(value::equals);
    if (same) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }
    return same;
  }
}
