package org.presente.web.host.visit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.host.course.Visit;

/**
 * A request that belongs to a visit.
 *
 * @param seal as it came
 */
record Admission(Visit visit, SealSource source, String seal) {
  /** Said by a form that opens a page in a window of its own, where cookies may be kept. */
  static final String NEW_WINDOW = "window";

  static Optional<Admission> of(HttpServletRequest request, VisitAddress address, VisitSeal seals) {
    return Stream.of(SealSource.values())
        .flatMap(source -> of(request, source, seals))
        .filter(admission -> admission.visit.id().equals(address.visitId()))
        .findFirst();
  }

  private static Stream<Admission> of(
      HttpServletRequest request, SealSource source, VisitSeal seals) {
    return source
        .seals(request)
        .flatMap(
            seal ->
                seals.open(VisitSeal.Purpose.VISIT, seal).stream()
                    .map(visit -> new Admission(visit, source, seal)));
  }

  boolean isByKey() {
    return source == SealSource.FIELD;
  }

  boolean opensWindow(HttpServletRequest request) {
    return isByKey() && request.getParameter(NEW_WINDOW) != null;
  }
}
