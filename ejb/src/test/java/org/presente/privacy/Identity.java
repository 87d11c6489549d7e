package org.presente.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Somebody under all names they have. Everything of theirs has ids that start at {@code base}. */
record Identity(long base) {
  String subject() {
    return "subject-" + base;
  }

  String name() {
    return "Núria Soler " + base;
  }

  String email() {
    return "nuria.soler+" + base + "@school.example";
  }

  private String typedAddress() {
    return "typed-" + base + "@home.example";
  }

  private String account() {
    return "account-" + base + "@zoom.example";
  }

  private String zoomUser() {
    return "zoomuser" + base;
  }

  private String registrant() {
    return "registrant" + base;
  }

  private String guest() {
    return "guestaccount" + base;
  }

  /** What must be found nowhere after an erasure. */
  List<String> identifying() {
    return List.of(
        subject(),
        name(),
        email(),
        typedAddress(),
        account(),
        zoomUser(),
        registrant(),
        guest(),
        "person " + base);
  }

  /** Values that stand in each row, whichever way it is found. */
  Map<String, Object> fixed() {
    return Map.ofEntries(
        Map.entry("person.subject", subject()),
        Map.entry("person.full_name", name()),
        Map.entry("person.email", email()),
        Map.entry("person.typed_address", typedAddress()),
        Map.entry("person.account", account()),
        Map.entry("attendance_registrant.registrant_ref", registrant()),
        Map.entry("zoom_registrant.registrant_id", registrant()),
        Map.entry("zoom_host.user_id", zoomUser()),
        Map.entry("plugin_setting.name", "zoom:alternative-hosts"),
        Map.entry(
            "course_restore.choices", "{\"hosts\":{\"" + email() + "\":\"" + zoomUser() + "\"}}"),
        Map.entry("restore_trace.memory", "{\"host\":\"" + email() + "\"}"));
  }

  /**
   * What the column of a link holds in the rows that the link finds, one for each link of the
   * column. Links by a person's id need none.
   */
  Map<String, List<String>> found() {
    return Map.ofEntries(
        Map.entry("person.subject", List.of(subject())),
        Map.entry("mentored_person.subject", List.of(subject())),
        Map.entry("audit_entry.actor", List.of("person " + base, "platform user " + subject())),
        Map.entry("attendance_row.registrant_ref", List.of(registrant())),
        Map.entry("attendance_row.email", List.of(email().toUpperCase(Locale.ROOT))),
        Map.entry("attendance_row.account_user_id", List.of(guest())),
        Map.entry("attendance_row.display_name", List.of(name())),
        Map.entry("attendance_decision.shown_name", List.of(name())),
        Map.entry("attendance_decision.identity_key", List.of("EMAIL:" + typedAddress())),
        Map.entry("attendance_decision.person_id", List.of("ACCOUNT:" + guest())),
        Map.entry("zoom_host.email", List.of(email())),
        Map.entry("zoom_connection.serves", List.of("teacher:" + base + ":" + email())),
        Map.entry("zoom_meeting.host_id", List.of(zoomUser())),
        Map.entry("zoom_meeting.tried_host_id", List.of(zoomUser())),
        Map.entry(
            "zoom_meeting.meeting_options",
            List.of("5|true|a;" + email().toUpperCase(Locale.ROOT) + ";b|x")),
        Map.entry("zoom_busy_time.host_id", List.of(zoomUser())),
        Map.entry("zoom_live_step.registrant_id", List.of(registrant())),
        Map.entry("zoom_live_step.account_user_id", List.of(zoomUser())),
        Map.entry("zoom_live_step.display_name", List.of(name())));
  }
}
