package org.presente.host.outbound;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.presente.lti.http.AddressRefusedException;

/**
 * Refuses addresses inside somebody's network. The name is resolved here and again by the client
 * within Java's address cache (30 s), so that a name cannot point elsewhere in between. Behind a
 * proxy a name that only the proxy can resolve is left to its rules.
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
    for (InetAddress resolved : resolved(address)) {
      if (!insecureAllowed && isInside(resolved)) {
        throw new AddressRefusedException(address.getHost() + " is not a public address");
      }
    }
  }

  private static InetAddress[] resolved(URI address) throws UnknownHostException {
    try {
      return InetAddress.getAllByName(address.getHost());
    } catch (UnknownHostException unknown) {
      if (isProxied(address)) {
        return new InetAddress[0];
      }
      throw unknown;
    }
  }

  /** By Java's own settings, such as {@code https.proxyHost} and {@code http.nonProxyHosts}. */
  private static boolean isProxied(URI address) {
    return Stream.ofNullable(ProxySelector.getDefault())
        .flatMap(selector -> selector.select(address).stream())
        .anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
  }

  static boolean isInside(InetAddress address) {
    return address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || isInsideByPrefix(address.getAddress());
  }

  private static boolean isInsideByPrefix(byte[] raw) {
    return raw.length == 4 ? isInsideV4(raw) : isInsideV6(raw);
  }

  /**
   * "This" network 0/8, carrier-grade NAT 100.64/10, protocol assignments 192.0.0/24, benchmarks
   * 198.18/15, class E.
   */
  private static boolean isInsideV4(byte[] raw) {
    int first = raw[0] & 0xff;
    int second = raw[1] & 0xff;
    return first == 0
        || first >= 240
        || (first == 100 && (second & 0xc0) == 64)
        || (first == 192 && second == 0 && raw[2] == 0)
        || (first == 198 && (second & 0xfe) == 18);
  }

  /** ULA fc00::/7, and the two prefixes that lead to IPv4: NAT64 64:ff9b::/16, 6to4 2002::/16. */
  private static boolean isInsideV6(byte[] raw) {
    int first = (raw[0] & 0xff) << 8 | (raw[1] & 0xff);
    return (first & 0xfe00) == 0xfc00 || first == 0x0064 || first == 0x2002;
  }
}
