package org.presente.zoom.api.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.presente.zoom.SharedZoom;

class OperationTest {

  @ParameterizedTest
  @EnumSource
  void tableSaysWhatZoomSays(Operation operation) throws IOException {
    JsonObject zooms = zooms(operation.zoomName());

    assertThat(zooms.getString("rate_limit_label").replace('-', '_'))
        .isEqualTo(operation.label().name());
    assertThat(zooms.getJsonArray("scopes_granular").toString())
        .contains("\"" + operation.scope() + "\"");
    assertThat(zooms.getBoolean("counts_in_host_daily_100")).isEqualTo(operation.countsForHost());
    assertThat(!zooms.getString("method").equals("GET")).isEqualTo(operation.writes());
  }

  private static JsonObject zooms(String operationId) throws IOException {
    try (JsonReader reader =
        Json.createReader(Files.newBufferedReader(SharedZoom.file("endpoints.json")))) {
      JsonArray rows = reader.readObject().getJsonArray("endpoints");
      return rows.getValuesAs(JsonObject.class).stream()
          .filter(row -> row.getString("operation_id").equals(operationId))
          .findFirst()
          .orElseThrow();
    }
  }
}
