package org.presente.sandbox.lms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.presente.sandbox.lms.platform.Json;

/** Picks content as a good tool does; each test bends what it sends. */
final class Picker {
  static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";
  static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private final Fixture fixture;
  private String session = "";

  Picker(Fixture fixture) {
    this.fixture = fixture;
  }

  /** The claims of the message that asks for content. */
  ObjectNode request(String personId) {
    session = fixture.lms.control().signIn(personId);
    var frame = fixture.open(session, fixture.lms.url() + "/mod/lti/contentitem.php?course=2");
    var form =
        Fixture.Form.of(
            fixture.authenticate(session, fixture.authentication(Fixture.Form.of(frame))));
    return Fixture.claims(form.fields().get("id_token"));
  }

  /** A good answer to it without any items. */
  ObjectNode answer(ObjectNode request, long now) {
    ObjectNode answer =
        Json.object()
            .put("iss", fixture.registered.clientId())
            .put("aud", request.path("iss").asText())
            .put("iat", now)
            .put("exp", now + 300)
            .put("nonce", UUID.randomUUID().toString())
            .put(LTI + "deployment_id", request.path(LTI + "deployment_id").asText())
            .put(LTI + "message_type", "LtiDeepLinkingResponse")
            .put(LTI + "version", "1.3.0");
    if (settings(request).has("data")) {
      answer.set(DL + "data", settings(request).get("data"));
    }
    answer.putArray(DL + "content_items");
    return answer;
  }

  ObjectNode link(String title) {
    ObjectNode link =
        Json.object()
            .put("type", "ltiResourceLink")
            .put("title", title)
            .put("text", "From the picker")
            .put("url", fixture.tool.url() + "/launch?item=7");
    link.putObject("custom").put("ref", "m-7").put("zone", "$ResourceLink.id");
    return link;
  }

  static ObjectNode settings(ObjectNode request) {
    return (ObjectNode) request.get(DL + "deep_linking_settings");
  }

  HttpResponse<String> send(ObjectNode request, ObjectNode answer) {
    return send(request, fixture.tool.signed(answer), session);
  }

  HttpResponse<String> send(ObjectNode request, String jwt, String session) {
    return fixture.tool.send(
        HttpRequest.newBuilder(URI.create(settings(request).get("deep_link_return_url").asText()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", "lms_session=" + session)
            .POST(HttpRequest.BodyPublishers.ofString(Fixture.query(Map.of("JWT", jwt)))));
  }
}
