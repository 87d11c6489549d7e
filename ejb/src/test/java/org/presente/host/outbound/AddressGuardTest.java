package org.presente.host.outbound;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.lti.http.AddressRefusedException;

class AddressGuardTest {
  private final AddressGuard guard = new AddressGuard(false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1/jwks",
        "https://localhost/jwks",
        "https://0.0.0.0/jwks",
        "https://10.1.2.3/jwks",
        "https://172.16.0.1/jwks",
        "https://192.168.1.1/jwks",
        "https://169.254.169.254/latest/meta-data",
        "https://100.64.0.1/jwks",
        "https://100.100.100.200/jwks",
        "https://192.0.0.192/jwks",
        "https://198.18.0.1/jwks",
        "https://224.0.0.1/jwks",
        "https://255.255.255.255/jwks",
        "https://[::1]/jwks",
        "https://[::]/jwks",
        "https://[::ffff:127.0.0.1]/jwks",
        "https://[fe80::1]/jwks",
        "https://[fd00::1]/jwks",
        "https://[64:ff9b::7f00:1]/jwks",
        "https://[2002:7f00:1::]/jwks"
      })
  @DisplayName("LTI 41: an address inside somebody's network is refused")
  void anAddressInsideSomebodysNetworkIsRefused(String address) {
    assertThatThrownBy(() -> guard.check(URI.create(address)))
        .isInstanceOf(AddressRefusedException.class)
        .hasMessageContaining("not a public address");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://93.184.216.34/jwks",
        "ftp://93.184.216.34/jwks",
        "file:///etc/passwd",
        "https://user:pass@93.184.216.34/jwks",
        "https:///jwks",
        "https://127.1/jwks"
      })
  void whatIsNotPlainHttpsIsRefused(String address) {
    assertThatThrownBy(() -> guard.check(URI.create(address)))
        .isInstanceOf(AddressRefusedException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://93.184.216.34/jwks",
        "https://100.63.255.255/jwks",
        "https://192.0.1.1/jwks",
        "https://[2606:2800:220:1:248:1893:25c8:1946]/jwks"
      })
  void publicAddressesPass(String address) {
    assertThatCode(() -> guard.check(URI.create(address))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:8090/jwks", "https://192.168.1.1/jwks"})
  void aTrialMayAllowThem(String address) {
    assertThatCode(() -> new AddressGuard(true).check(URI.create(address)))
        .doesNotThrowAnyException();
  }
}
