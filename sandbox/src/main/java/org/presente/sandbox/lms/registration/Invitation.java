package org.presente.sandbox.lms.registration;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.presente.sandbox.lms.platform.Addresses;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.quirk.Quirk;

/** The address an administrator's browser opens to let a tool register itself. */
public record Invitation(URI address) {

  /**
   * What Dynamic Registration 1.0 section 3.3 adds to the address that the administrator pasted.
   */
  public static Invitation to(URI tool, String token, Platform platform) {
    String configuration = platform.addresses().of(Addresses.CONFIGURATION);
    String start = tool + (tool.getRawQuery() == null ? "?" : "&") + "openid_configuration=";
    return new Invitation(
        URI.create(
            platform.has(Quirk.NO_REGISTRATION_TOKEN)
                ? start + encoded(configuration + RegistrationTokens.query(token))
                : start + encoded(configuration) + "&registration_token=" + encoded(token)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
