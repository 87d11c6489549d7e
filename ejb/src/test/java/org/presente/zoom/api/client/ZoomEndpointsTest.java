package org.presente.zoom.api.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoomEndpointsTest {

  @ParameterizedTest
  @CsvSource({
    "https://api-us.zoom.us, https://api-us.zoom.us/v2",
    "https://api.zoom.us, https://api.zoom.us/v2",
    "https://API-EU.ZOOM.US/, https://API-EU.ZOOM.US/v2",
    "'', https://api.zoom.us/v2",
    "http://api-us.zoom.us, https://api.zoom.us/v2",
    "https://zoom.us.evil.example, https://api.zoom.us/v2",
    "https://evilzoom.us, https://api.zoom.us/v2",
    "https://zoom.us@evil.example, https://api.zoom.us/v2",
    "https://user@api.zoom.us, https://api.zoom.us/v2",
    "https://api.zoom.us:8443, https://api.zoom.us/v2",
    "https://169.254.169.254, https://api.zoom.us/v2",
    "not an address, https://api.zoom.us/v2"
  })
  void tokensLeadToZoomOnly(String apiUrl, URI expected) {
    ZoomEndpoints zoom =
        new ZoomEndpoints(URI.create("https://api.zoom.us/v2"), URI.create("https://zoom.us"));

    assertThat(zoom.forToken(apiUrl)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"https://api.zoom.us", "http://127.0.0.1:8091", "''"})
  void configuredSimulatorIsNeverLeft(String apiUrl) {
    URI simulator = URI.create("http://127.0.0.1:8091/v2");
    ZoomEndpoints endpoints = new ZoomEndpoints(simulator, URI.create("http://127.0.0.1:8091"));

    assertThat(endpoints.forToken(apiUrl)).isEqualTo(simulator);
  }
}
