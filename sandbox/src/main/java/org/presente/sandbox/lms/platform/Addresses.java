package org.presente.sandbox.lms.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.presente.sandbox.lms.quirk.Quirk;
import org.presente.sandbox.lms.quirk.Quirks;

/** Every address that the platform tells a tool, laid out as Moodle does. */
public final class Addresses {
  public static final String CONFIGURATION = "/mod/lti/openid-configuration.php";
  public static final String REGISTRATION = "/mod/lti/openid-registration.php";
  public static final String AUTHORIZATION = "/mod/lti/auth.php";
  public static final String JWKS = "/mod/lti/certs.php";
  public static final String TOKEN = "/mod/lti/token.php";
  public static final String LAUNCH = "/mod/lti/launch.php";
  public static final String PICKING = "/mod/lti/contentitem.php";
  public static final String PICKED = "/mod/lti/contentitem_return.php";
  public static final String REVIEW = "/mod/lti/review.php";
  public static final String RETURN = "/mod/lti/return.php";
  public static final String LINE_ITEMS = "/mod/lti/services.php/{course}/lineitems";
  public static final String LINE_ITEM = LINE_ITEMS + "/{column}/lineitem";
  public static final String SCORES = LINE_ITEM + "/scores";
  public static final String RESULTS = LINE_ITEM + "/results";
  public static final String MEMBERSHIPS =
      "/mod/lti/services.php/CourseSection/{course}/bindings/{tool}/memberships";

  public static final String NOTICE_HANDLERS = "/mod/lti/services.php/tool/{tool}/notices";

  /** Brightspace's, the same for all of its customers. */
  private static final String OWN_AUDIENCE = "https://api.brightspace.com/auth/token";

  public static final String GROUPS = "/mod/lti/services.php/CourseSection/{course}/groups";
  public static final String GROUP_SETS = "/mod/lti/services.php/CourseSection/{course}/groupsets";

  private final String issuer;
  private final Quirks quirks;

  public Addresses(String issuer, Quirks quirks) {
    this.issuer = issuer;
    this.quirks = quirks;
  }

  public String issuer() {
    return issuer;
  }

  public String of(String path) {
    return issuer + path;
  }

  /** Whom a client assertion has to be made out to. */
  public String tokenAudience() {
    return quirks.has(Quirk.OWN_TOKEN_AUDIENCE) ? OWN_AUDIENCE : ofService(TOKEN);
  }

  /** Of what tools reach without a browser. */
  public String ofService(String path) {
    return quirks.has(Quirk.SIBLING_HOST)
        ? of(path).replace("//127.0.0.1", "//localhost")
        : of(path);
  }

  public String lineItems(String courseId, String toolId) {
    return ofService(LINE_ITEMS.replace("{course}", courseId)) + typeId(toolId);
  }

  public String lineItem(String courseId, String columnId, String toolId) {
    String slash = quirks.has(Quirk.SLASH_AFTER_LINE_ITEM) ? "/" : "";
    return ofService(filled(LINE_ITEM, courseId, columnId)) + slash + typeId(toolId);
  }

  public String result(String courseId, String columnId, String toolId, String personId) {
    String typeId = typeId(toolId);
    return ofService(filled(RESULTS, courseId, columnId))
        + (typeId.isEmpty() ? "?" : typeId + "&")
        + "user_id="
        + URLEncoder.encode(personId, StandardCharsets.UTF_8);
  }

  public String memberships(String courseId, String toolId) {
    return ofService(MEMBERSHIPS.replace("{course}", courseId).replace("{tool}", toolId));
  }

  public String groups(String courseId) {
    return ofService(GROUPS.replace("{course}", courseId));
  }

  public String groupSets(String courseId) {
    return ofService(GROUP_SETS.replace("{course}", courseId));
  }

  public String noticeHandlers(String toolId) {
    return ofService(NOTICE_HANDLERS.replace("{tool}", toolId));
  }

  private static String filled(String path, String courseId, String columnId) {
    return path.replace("{course}", courseId).replace("{column}", columnId);
  }

  private String typeId(String toolId) {
    return quirks.has(Quirk.TYPE_ID_IN_URLS) ? "?type_id=" + toolId : "";
  }
}
