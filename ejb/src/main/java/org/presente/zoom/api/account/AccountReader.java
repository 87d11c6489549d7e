package org.presente.zoom.api.account;

import java.util.List;
import java.util.Optional;
import org.presente.zoom.api.account.SchedulingPolicy.Passcode;
import org.presente.zoom.api.account.SchedulingPolicy.SignIn;
import org.presente.zoom.api.domain.Fields;

/** Account facts in Zoom's words. */
final class AccountReader {

  private AccountReader() {}

  static Optional<TrackingField> field(Fields row) {
    return Optional.of(row.text("field"))
        .filter(name -> !name.isEmpty())
        .map(
            name ->
                new TrackingField(
                    row.text("id"),
                    name,
                    row.flag("required"),
                    row.flag("visible"),
                    row.texts("recommended_values")));
  }

  static Optional<LiveMeeting> live(Fields row) {
    return row.instant("start_time")
        .filter(start -> row.number("id") > 0)
        .map(
            start ->
                new LiveMeeting(
                    row.number("id"), row.text("uuid"), start, (int) row.number("participants")));
  }

  static Optional<SchedulingPolicy> security(Fields body) {
    Fields security = body.object("meeting_security");
    Fields rule = security.object("meeting_password_requirement");
    Passcode passcode =
        new Passcode(
            (int) rule.number("length"),
            rule.flag("have_letter"),
            rule.flag("have_number"),
            rule.flag("have_special_character"),
            rule.flag("have_upper_and_lower_characters"),
            rule.flag("only_allow_numeric"),
            (int) rule.number("consecutive_characters_length"));
    return Optional.of(new SchedulingPolicy(passcode, security.flag("waiting_room"), List.of()));
  }

  /** Documented in two shapes: the list itself, or inside an object of the same name. */
  static Optional<List<SignIn>> signIn(Fields body) {
    Fields nested = body.object("authentication_options").object("meeting_authentication");
    Fields holder = nested.has("authentication_options") ? nested : body;
    return Optional.of(
        holder.list("authentication_options").stream().map(AccountReader::option).toList());
  }

  private static SignIn option(Fields row) {
    return new SignIn(
        row.text("id"), row.text("name"), row.text("domains"), row.flag("default_option"));
  }
}
