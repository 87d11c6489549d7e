package org.presente.sandbox.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The time stands at 1 September 2026, 12:00 UTC. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecurrenceTest {
  private SimulatorFixture fixture;

  @BeforeAll
  void start() {
    fixture = SimulatorFixture.withoutRateLimits();
  }

  @AfterAll
  void stop() {
    fixture.close();
  }

  private ZoomClient.Reply trySeries(String start, String zone, String recurrence) {
    return fixture.tryCreate(
        """
        {"topic": "Series", "type": 8, "duration": 50, "start_time": "%s", "timezone": "%s",
         "recurrence": {%s}}
        """
            .formatted(start, zone, recurrence.replace('\'', '"')));
  }

  private static List<String> starts(JsonNode meeting) {
    var starts = new ArrayList<String>();
    meeting.path("occurrences").forEach(o -> starts.add(o.path("start_time").asText()));
    return starts;
  }

  @ParameterizedTest(name = "{2} in {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # local start       | zone              | recurrence                                                          | UTC starts
          2026-09-07T10:00:00 | America/Sao_Paulo | 'type': 2, 'weekly_days': '2,4', 'end_times': 4                     | 2026-09-07T13:00:00Z 2026-09-09T13:00:00Z 2026-09-14T13:00:00Z 2026-09-16T13:00:00Z
          2026-10-20T10:00:00 | Europe/Madrid     | 'type': 2, 'weekly_days': '3', 'end_times': 3                       | 2026-10-20T08:00:00Z 2026-10-27T09:00:00Z 2026-11-03T09:00:00Z
          2026-10-29T18:00:00 | America/New_York  | 'type': 2, 'weekly_days': '5', 'end_times': 2                       | 2026-10-29T22:00:00Z 2026-11-05T23:00:00Z
          2026-10-31T09:00:00 | America/New_York  | 'type': 1, 'end_times': 3                                           | 2026-10-31T13:00:00Z 2026-11-01T14:00:00Z 2026-11-02T14:00:00Z
          2027-03-27T02:30:00 | Europe/Madrid     | 'type': 1, 'end_times': 3                                           | 2027-03-27T01:30:00Z 2027-03-28T01:30:00Z 2027-03-29T00:30:00Z
          2026-09-07T10:00:00 | America/Sao_Paulo | 'type': 1, 'repeat_interval': 3, 'end_times': 3                     | 2026-09-07T13:00:00Z 2026-09-10T13:00:00Z 2026-09-13T13:00:00Z
          2026-09-10T10:00:00 | America/Sao_Paulo | 'type': 2, 'repeat_interval': 2, 'weekly_days': '2,5', 'end_times': 3 | 2026-09-10T13:00:00Z 2026-09-21T13:00:00Z 2026-09-24T13:00:00Z
          2026-09-15T10:00:00 | America/Sao_Paulo | 'type': 3, 'monthly_day': 31, 'end_times': 3                        | 2026-10-31T13:00:00Z 2026-12-31T13:00:00Z 2027-01-31T13:00:00Z
          2026-09-10T10:00:00 | America/Sao_Paulo | 'type': 3, 'monthly_week': -1, 'monthly_week_day': 6, 'end_times': 2 | 2026-09-25T13:00:00Z 2026-10-30T13:00:00Z
          2026-09-10T10:00:00 | America/Sao_Paulo | 'type': 3, 'monthly_week': 1, 'monthly_week_day': 2, 'end_times': 2 | 2026-10-05T13:00:00Z 2026-11-02T13:00:00Z
          2026-09-07T10:00:00 | America/Sao_Paulo | 'type': 2, 'weekly_days': '2', 'end_date_time': '2026-09-21T13:00:00Z' | 2026-09-07T13:00:00Z 2026-09-14T13:00:00Z 2026-09-21T13:00:00Z
          """)
  void seriesFollowsTheLocalClock(String start, String zone, String recurrence, String utc) {
    var meeting = trySeries(start, zone, recurrence).json();
    assertThat(starts(meeting)).containsExactly(utc.split(" "));
    var first = meeting.path("occurrences").get(0);
    assertThat(Long.parseLong(first.path("occurrence_id").asText()))
        .isEqualTo(Instant.parse(first.path("start_time").asText()).toEpochMilli());
    assertThat(meeting.has("start_time")).isFalse();
  }

  @Test
  void moreThanFiftyDatesAreNotListed() {
    var reply =
        trySeries(
            "2026-09-07T10:00:00", "UTC", "'type': 1, 'end_date_time': '2027-09-01T00:00:00Z'");
    assertThat(starts(reply.json())).hasSize(50);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'type': 1, 'end_times': 51",
        "'type': 1, 'end_times': 2, 'end_date_time': '2026-12-01T00:00:00Z'",
        "'type': 2, 'repeat_interval': 13, 'end_times': 2",
        "'type': 3, 'repeat_interval': 4, 'end_times': 2",
        "'type': 2, 'weekly_days': '0', 'end_times': 2",
        "'end_times': 2"
      })
  void rulesOutsideTheLimitsAreRefused(String recurrence) {
    var reply = trySeries("2026-09-07T10:00:00", "UTC", recurrence);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.code()).isEqualTo(300);
    assertThat(reply.json().path("errors").get(0).path("field").asText()).startsWith("recurrence");
  }

  private long aSeries() {
    return trySeries(
            "2026-09-07T10:00:00",
            "America/Sao_Paulo",
            "'type': 2, 'weekly_days': '2,4', 'end_times': 4")
        .json()
        .path("id")
        .asLong();
  }

  private JsonNode read(long id) {
    return fixture.client.get("/meetings/" + id + "?show_previous_occurrences=true").json();
  }

  private static String id(JsonNode meeting, int index) {
    return meeting.path("occurrences").get(index).path("occurrence_id").asText();
  }

  @Test
  void deletedDateStaysWithItsStatus() {
    var series = aSeries();
    var second = id(read(series), 1);
    fixture.client.delete("/meetings/" + series + "?occurrence_id=" + second);
    var statuses =
        IntStream.range(0, 4)
            .mapToObj(i -> read(series).path("occurrences").get(i).path("status").asText());
    assertThat(statuses).containsExactly("available", "deleted", "available", "available");
  }

  @Test
  void movedDateKeepsItsIdAndTheOthersStay() {
    var series = aSeries();
    var last = id(read(series), 3);
    var path = "/meetings/" + series + "?occurrence_id=" + last;
    assertThat(fixture.client.patch(path, "{\"start_time\": \"2026-09-16T14:00:00Z\"}").status())
        .isEqualTo(204);
    assertThat(starts(read(series))).endsWith("2026-09-14T13:00:00Z", "2026-09-16T14:00:00Z");
    assertThat(id(read(series), 3)).isEqualTo(last);
  }

  @Test
  void oneDateTakesOnlyTheMembersTheDocumentLists() {
    var series = aSeries();
    var path = "/meetings/" + series + "?occurrence_id=" + id(read(series), 0);
    var reply =
        fixture.client.patch(path, "{\"topic\": \"x\", \"settings\": {\"approval_type\": 0}}");
    assertThat(reply.code()).isEqualTo(300);
    assertThat(reply.json().path("errors")).hasSize(2);
  }

  @Test
  void startInThePastIsIgnoredWithoutAnError() {
    var series = aSeries();
    var path = "/meetings/" + series + "?occurrence_id=" + id(read(series), 0);
    assertThat(fixture.client.patch(path, "{\"start_time\": \"2026-08-01T10:00:00Z\"}").status())
        .isEqualTo(204);
    assertThat(starts(read(series)).get(0)).isEqualTo("2026-09-07T13:00:00Z");
  }

  @Test
  void newRuleRebuildsTheSeriesAndForgetsSingleChanges() {
    var series = aSeries();
    fixture.client.delete("/meetings/" + series + "?occurrence_id=" + id(read(series), 1));
    fixture.client.patch(
        "/meetings/" + series,
        """
        {"start_time": "2026-09-07T10:00:00",
         "recurrence": {"type": 2, "weekly_days": "2", "end_times": 2}}
        """);
    assertThat(starts(read(series)))
        .containsExactly("2026-09-07T13:00:00Z", "2026-09-14T13:00:00Z");
  }

  @Test
  void newNumberOfTimesWithoutAStartCountsFromTheLastDate() {
    var series = aSeries();
    fixture.client.patch(
        "/meetings/" + series,
        "{\"recurrence\": {\"type\": 2, \"weekly_days\": \"2,4\", \"end_times\": 2}}");
    assertThat(starts(read(series)).get(0)).isEqualTo("2026-09-16T13:00:00Z");
  }
}
