package org.presente.lti.http;

import java.io.IOException;

/**
 * Sends one request. An implementation refuses addresses the operator does not allow (https only,
 * no private networks), keeps the deadline of the call, stops reading at its size limit and never
 * follows a redirect: a redirect would carry a bearer token to an address nobody checked.
 */
public interface HttpPort {
  /**
   * @throws AddressRefusedException when the guard does not let the address through
   * @throws IOException on an outage, a passed deadline or an answer over the size limit
   */
  HttpAnswer send(HttpCall call) throws IOException;
}
