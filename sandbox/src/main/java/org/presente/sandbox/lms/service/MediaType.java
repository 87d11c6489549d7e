package org.presente.sandbox.lms.service;

import io.javalin.http.Context;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.quirk.Quirk;

/** The media types of the services; platforms compare them exactly. */
enum MediaType {
  LINE_ITEM("application/vnd.ims.lis.v2.lineitem+json"),
  LINE_ITEMS("application/vnd.ims.lis.v2.lineitemcontainer+json"),
  SCORE("application/vnd.ims.lis.v1.score+json"),
  RESULTS("application/vnd.ims.lis.v2.resultcontainer+json"),
  MEMBERSHIPS("application/vnd.ims.lti-nrps.v2.membershipcontainer+json"),
  GROUPS("application/vnd.ims.lti-gs.v1.contextgroupcontainer+json"),
  GROUP_SETS("application/vnd.ims.lti-gs.v1.contextgroupsetcontainer+json");

  private final String wireName;

  MediaType(String wireName) {
    this.wireName = wireName;
  }

  String wireName() {
    return wireName;
  }

  void requireAccepted(Platform platform, Context context, Endpoint endpoint) {
    String accept = String.valueOf(context.header("Accept"));
    boolean fits = platform.has(Quirk.LITERAL_ACCEPT) ? accept.equals(wireName) : inRange(accept);
    if (!fits) {
      throw platform.refuse(endpoint, 400, "service.accept", "Accept is not " + wireName);
    }
  }

  void requireSent(Platform platform, Context context, Endpoint endpoint) {
    String type = String.valueOf(context.contentType()).split(";", 2)[0].strip();
    if (!type.equals(wireName)) {
      throw platform.refuse(
          endpoint, 400, "service.content-type", "Content-Type is not " + wireName);
    }
  }

  /** Sets the answer's type. */
  void on(Context context) {
    context.contentType(wireName + "; charset=utf-8");
  }

  private boolean inRange(String accept) {
    for (String range : accept.split(",", -1)) {
      String type = range.split(";", 2)[0].strip();
      if (type.equals(wireName) || type.equals("*/*") || type.equals("application/*")) {
        return true;
      }
    }
    return false;
  }
}
