package org.presente.lti.ags;

import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.HttpCall;
import org.presente.lti.message.AgsEndpoint;
import org.presente.lti.registration.Registration;
import org.presente.lti.security.AuthorizedCalls;
import org.presente.lti.security.ServiceAnswer;

/**
 * Calls of this service for one registration. One token carries all AGS scopes the platform
 * granted, so that grading a class costs one token request.
 */
record Calls(AuthorizedCalls http, Registration registration, Set<String> granted) {
  private static final Set<String> KNOWN =
      Set.of(
          AgsEndpoint.SCOPE_LINE_ITEM,
          AgsEndpoint.SCOPE_LINE_ITEM_READ,
          AgsEndpoint.SCOPE_SCORE,
          AgsEndpoint.SCOPE_RESULT_READ);

  /** Writing implies reading: some platforms grant only the former. */
  boolean mayReadLineItems() {
    return mayWriteLineItems() || granted.contains(AgsEndpoint.SCOPE_LINE_ITEM_READ);
  }

  boolean mayWriteLineItems() {
    return granted.contains(AgsEndpoint.SCOPE_LINE_ITEM);
  }

  boolean may(String scope) {
    return granted.contains(scope);
  }

  ServiceAnswer send(HttpCall call) {
    Set<String> scopes = new TreeSet<>(granted);
    scopes.retainAll(KNOWN);
    return http.send(registration, scopes, call);
  }

  ServiceAnswer get(URI address, String mediaType) {
    return send(HttpCall.get(address).accept(mediaType));
  }

  /** What the platform says about its refusal, short enough for a log line. */
  static String excerpt(HttpAnswer answer) {
    String text = answer.text().replaceAll("\\p{Cntrl}+", " ").strip();
    return "HTTP " + answer.status() + " " + text.substring(0, Math.min(text.length(), 200));
  }
}
