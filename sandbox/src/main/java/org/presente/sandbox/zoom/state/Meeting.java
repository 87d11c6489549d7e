package org.presente.sandbox.zoom.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A scheduled meeting, or a webinar. What a client may send is kept as JSON in {@link #body()},
 * already corrected by Zoom's rules; the times are kept beside it.
 */
public final class Meeting {
  public static final int INSTANT = 1;
  public static final int SCHEDULED = 2;
  public static final int NO_FIXED_TIME = 3;
  public static final int FIXED_TIME = 8;

  /** What the API calls the types of webinars. */
  private static final int WEBINAR = 5;

  private static final int WEBINAR_NO_FIXED_TIME = 6;
  private static final int WEBINAR_FIXED_TIME = 9;

  private long id;
  private String uuid;
  private String accountId;
  private String hostId;
  private Instant createdAt;
  private Instant changedAt;
  private Instant deletedAt;
  private Instant start;
  private String linkPassword;
  private boolean webinar;
  private ObjectNode body = Json.object();
  private List<Occurrence> occurrences = new ArrayList<>();
  private List<Registrant> registrants = new ArrayList<>();

  private Meeting() {}

  public Meeting(long id, String uuid, ZoomUser host, String linkPassword, Instant createdAt) {
    this.id = id;
    this.uuid = uuid;
    this.accountId = host.accountId();
    this.hostId = host.id();
    this.linkPassword = linkPassword;
    this.createdAt = createdAt;
    this.changedAt = createdAt;
  }

  public long id() {
    return id;
  }

  public String uuid() {
    return uuid;
  }

  public String accountId() {
    return accountId;
  }

  public String hostId() {
    return hostId;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public ObjectNode body() {
    return body;
  }

  public ObjectNode settings() {
    return body.withObject("/settings");
  }

  public String topic() {
    return body.path("topic").asText();
  }

  public int type() {
    return body.path("type").asInt();
  }

  public boolean webinar() {
    return webinar;
  }

  public void becomeWebinar() {
    webinar = true;
  }

  /** As the API calls it: webinars have numbers of their own. */
  public int shownType() {
    if (!webinar) {
      return type();
    }
    return switch (type()) {
      case NO_FIXED_TIME -> WEBINAR_NO_FIXED_TIME;
      case FIXED_TIME -> WEBINAR_FIXED_TIME;
      default -> WEBINAR;
    };
  }

  /** The type of meeting that has the times of such a webinar. */
  public static int timesOf(int webinarType) {
    return switch (webinarType) {
      case WEBINAR_NO_FIXED_TIME -> NO_FIXED_TIME;
      case WEBINAR_FIXED_TIME -> FIXED_TIME;
      default -> SCHEDULED;
    };
  }

  public int minutes() {
    return body.path("duration").asInt();
  }

  public String timezone() {
    return body.path("timezone").asText();
  }

  public String linkPassword() {
    return linkPassword;
  }

  public boolean registrationOpen() {
    return settings().path("approval_type").asInt(2) != 2;
  }

  /** Of a single meeting, or the first date of a series. Types 1 and 3 have none. */
  public Optional<Instant> start() {
    return Optional.ofNullable(start);
  }

  public void start(Instant value) {
    start = value;
  }

  public void changed(Instant at) {
    changedAt = at;
  }

  public boolean deleted() {
    return deletedAt != null;
  }

  public void delete(Instant at) {
    deletedAt = at;
  }

  public void recover() {
    deletedAt = null;
  }

  public List<Occurrence> occurrences() {
    return List.copyOf(occurrences);
  }

  public void occurrences(List<Occurrence> value) {
    occurrences = new ArrayList<>(value);
  }

  public Optional<Occurrence> occurrence(String occurrenceId) {
    return occurrences.stream().filter(o -> o.id().equals(occurrenceId)).findFirst();
  }

  public void replace(Occurrence old, Occurrence fresh) {
    occurrences.set(occurrences.indexOf(old), fresh);
  }

  public List<Registrant> registrants() {
    return List.copyOf(registrants);
  }

  public void add(Registrant registrant) {
    registrants.add(registrant);
  }

  public void replace(Registrant old, Registrant fresh) {
    registrants.set(registrants.indexOf(old), fresh);
  }

  public void remove(Registrant registrant) {
    registrants.remove(registrant);
  }

  /** The last moment this meeting is planned for, its own last change included. */
  public Instant lastUse() {
    var planned =
        Stream.concat(
            start().map(s -> s.plus(Duration.ofMinutes(minutes()))).stream(),
            occurrences.stream().map(Occurrence::end));
    return Stream.concat(Stream.of(createdAt, changedAt), planned)
        .max(Instant::compareTo)
        .orElse(createdAt);
  }
}
