package org.presente.sandbox.lms.notice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.UUID;
import org.presente.sandbox.lms.campus.Course;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Platform;

/** A notice as a signed message, section 5 of the service. */
record NoticeToken(
    Platform platform, Tool tool, String courseId, NoticeType type, String noticeId) {
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final Duration LIFETIME = Duration.ofMinutes(5);

  ObjectNode claims() {
    long now = platform.now().getEpochSecond();
    ObjectNode claims =
        Json.object()
            .put("iss", platform.addresses().issuer())
            .put("aud", tool.clientId())
            .put("azp", tool.clientId())
            .put("iat", now)
            .put("exp", now + LIFETIME.toSeconds())
            .put("nonce", UUID.randomUUID().toString())
            .put(LTI + "version", "1.3.0")
            .put(LTI + "deployment_id", platform.deployment(tool.id(), courseId));
    claims
        .putObject(LTI + "notice")
        .put("id", noticeId)
        .put("timestamp", platform.now().toString())
        .put("type", type.wireName());
    return claims;
  }

  /** The course, and those it was copied from; only for notices of a copy. */
  ObjectNode claims(Course copy) {
    ObjectNode claims = claims();
    claims
        .putObject(LTI + "context")
        .put("id", copy.id())
        .put("label", copy.label())
        .put("title", copy.title())
        .putArray("type")
        .add("http://purl.imsglobal.org/vocab/lis/v2/course#CourseSection");
    claims.set(LTI + "origin_contexts", Json.texts(copy.history().stream().limit(1).toList()));
    return claims;
  }
}
