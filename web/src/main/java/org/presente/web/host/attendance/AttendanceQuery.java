package org.presente.web.host.attendance;

import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the address says about what is shown. Nothing in it tells who anybody is.
 *
 * @param only which students are shown
 * @param choosing for the how manieth of the unmatched persons all members are offered
 * @param done what the last click did
 */
record AttendanceQuery(
    Optional<Long> session,
    MarkOrder order,
    MarkFilter only,
    Optional<Integer> choosing,
    Optional<Done> done) {
  private static final String SESSION = "session";
  private static final String ORDER = "order";
  private static final String ONLY = "only";
  private static final String CHOOSING = "choose";
  private static final String DONE = "done";

  static AttendanceQuery ofRequest() {
    return of(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
  }

  /** What cannot be read counts as not said. */
  static AttendanceQuery of(Map<String, String> parameters) {
    return new AttendanceQuery(
        number(parameters, SESSION, 18),
        Optional.ofNullable(parameters.get(ORDER))
            .flatMap(MarkOrder::parse)
            .orElse(MarkOrder.BY_NAME),
        Optional.ofNullable(parameters.get(ONLY)).flatMap(MarkFilter::parse).orElse(MarkFilter.ALL),
        number(parameters, CHOOSING, 6).map(Long::intValue),
        Optional.ofNullable(parameters.get(DONE)).flatMap(Done::parse));
  }

  private static Optional<Long> number(Map<String, String> parameters, String name, int digits) {
    return Optional.ofNullable(parameters.get(name))
        .filter(text -> text.matches("[0-9]{1," + digits + "}"))
        .map(Long::valueOf);
  }

  AttendanceQuery ofSession(long id) {
    return new AttendanceQuery(Optional.of(id), order, only, choosing, done);
  }

  /** As after a click on a column's head. */
  AttendanceQuery sortedBy(MarkOrder.Column head) {
    return new AttendanceQuery(
        session, order.clicked(head), only, Optional.empty(), Optional.empty());
  }

  AttendanceQuery showing(MarkFilter which) {
    return new AttendanceQuery(session, order, which, Optional.empty(), Optional.empty());
  }

  AttendanceQuery choosingFor(int index) {
    return new AttendanceQuery(session, order, only, Optional.of(index), Optional.empty());
  }

  AttendanceQuery notChoosing() {
    return new AttendanceQuery(session, order, only, Optional.empty(), Optional.empty());
  }

  AttendanceQuery after(Done what) {
    return new AttendanceQuery(session, order, only, Optional.empty(), Optional.of(what));
  }

  /** With its question mark. */
  String text() {
    return Stream.of(
            session.map(id -> SESSION + "=" + id),
            Optional.of(ORDER + "=" + order.text()),
            Optional.of(only).filter(it -> it != MarkFilter.ALL).map(it -> ONLY + "=" + it.key()),
            choosing.map(index -> CHOOSING + "=" + index),
            done.map(what -> DONE + "=" + what.key()))
        .flatMap(Optional::stream)
        .reduce((left, right) -> left + "&" + right)
        .map(joined -> "?" + joined)
        .orElseThrow();
  }
}
