package org.presente.host.outbound;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import org.presente.lti.http.AddressRefusedException;

/**
 * Refuses addresses inside somebody's network. The name is resolved here and again by the client
 * within Java's address cache (30 s), so that a name cannot point elsewhere in between.
 */
final class AddressGuard {
  private final boolean insecureAllowed;

  AddressGuard(boolean insecureAllowed) {
    this.insecureAllowed = insecureAllowed;
  }

  void check(URI address) throws IOException {
    if (address.getHost() == null || address.getRawUserInfo() != null) {
      throw new AddressRefusedException("the address has no host, or credentials in it");
    }
    if (insecureAllowed && "http".equalsIgnoreCase(address.getScheme())) {
      return;
    }
    if (!"https".equalsIgnoreCase(address.getScheme())) {
      throw new AddressRefusedException(address.getHost() + " is not addressed by https");
    }
    for (InetAddress resolved : InetAddress.getAllByName(address.getHost())) {
      if (!insecureAllowed && isInside(resolved)) {
        throw new AddressRefusedException(address.getHost() + " is not a public address");
      }
    }
  }

  static boolean isInside(InetAddress address) {
    return address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || isInsideByPrefix(address);
  }

  /**
   * Carrier-grade NAT 100.64/10, benchmarks 198.18/15, "this" network 0/8, class E, ULA fc00::/7.
   */
  private static boolean isInsideByPrefix(InetAddress address) {
    byte[] raw = address.getAddress();
    int first = raw[0] & 0xff;
    int second = raw[1] & 0xff;
    if (address instanceof Inet4Address) {
      return first == 0
          || first >= 240
          || (first == 100 && (second & 0xc0) == 64)
          || (first == 198 && (second & 0xfe) == 18);
    }
    return (first & 0xfe) == 0xfc;
  }
}
