package org.presente.host.attendance;

import java.time.Duration;
import org.presente.host.attendance.domain.ListedPerson;

/** Somebody who was there and is not marked: staff, host, guest, or left the course. */
public record ListedView(ListedPerson.Kind kind, String name, Duration present) {}
