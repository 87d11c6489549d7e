package org.presente.sandbox.lms.platform;

import java.util.List;
import org.presente.sandbox.lms.quirk.Capability;
import org.presente.sandbox.lms.quirk.Quirks;

/** The service scopes of LTI Advantage that the platform grants. */
public final class Scopes {
  private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/scope/";

  public static final String LINE_ITEM = AGS + "lineitem";
  public static final String LINE_ITEM_READONLY = AGS + "lineitem.readonly";
  public static final String RESULT_READONLY = AGS + "result.readonly";
  public static final String SCORE = AGS + "score";
  public static final String MEMBERSHIP =
      "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";

  public static final String NOTICE_HANDLERS =
      "https://purl.imsglobal.org/spec/lti/scope/noticehandlers";

  public static final String GROUPS =
      "https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly";

  /** In the order in which the platform names them. */
  public static final List<String> ALL =
      List.of(
          LINE_ITEM_READONLY,
          RESULT_READONLY,
          SCORE,
          LINE_ITEM,
          MEMBERSHIP,
          NOTICE_HANDLERS,
          GROUPS);

  private Scopes() {}

  /** Those of the services that this platform has. */
  public static List<String> offered(Quirks quirks) {
    return ALL.stream()
        .filter(scope -> !scope.equals(NOTICE_HANDLERS) || quirks.offers(Capability.NOTICES))
        .filter(scope -> !scope.equals(GROUPS) || quirks.offers(Capability.GROUPS))
        .toList();
  }

  public static boolean isGradeScope(String scope) {
    return scope.startsWith(AGS);
  }
}
