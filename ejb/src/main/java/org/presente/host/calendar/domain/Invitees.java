package org.presente.host.calendar.domain;

/**
 * Who invites whom. (RFC 5546 section 3.2)
 *
 * @param organizer mail address that answers go to
 * @param attendee mail address of the one person who is invited
 */
public record Invitees(
    String organizer, String organizerName, String attendee, String attendeeName) {
  public Invitees {
    demandAddress(organizer);
    demandAddress(attendee);
  }

  private static void demandAddress(String address) {
    if (!address.matches("[^\\s\\p{Cntrl}@]+@[^\\s\\p{Cntrl}@]+")) {
      throw new IllegalArgumentException("not a mail address");
    }
  }

  ContentLines onto(ContentLines lines) {
    return lines
        .raw("ORGANIZER;CN=" + ContentLines.quoted(organizerName), "mailto:" + organizer)
        .raw(
            "ATTENDEE;CN="
                + ContentLines.quoted(attendeeName)
                + ";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE",
            "mailto:" + attendee);
  }

  /** Without names and addresses. */
  @Override
  public String toString() {
    return "Invitees[]";
  }
}
