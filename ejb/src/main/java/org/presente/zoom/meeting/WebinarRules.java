package org.presente.zoom.meeting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.presente.host.course.Visit;
import org.presente.zoom.account.Connection;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.Feature;
import org.presente.zoom.account.FieldProblem;
import org.presente.zoom.account.HostView;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.meeting.persistence.MeetingEntity;

/** Where a lesson can be a webinar: by the app's scopes and the host's licence. */
@Singleton
class WebinarRules {
  private static final String FIELD = "kind";

  private final Connections connections;

  @Inject
  WebinarRules(Connections connections) {
    this.connections = connections;
  }

  /** Why nobody can hold a webinar here; empty where somebody can. */
  Optional<Sentence> obstacle(Visit visit) {
    Optional<Connection> connection = connections.serving(visit);
    if (connection.isEmpty()) {
      return Optional.of(Sentence.WEBINAR_NOT_LICENSED);
    }
    if (!allows(connection.get())) {
      return Optional.of(Sentence.WEBINAR_SCOPES_MISSING);
    }
    return hosts(connection.get()).stream().anyMatch(HostView::mayHoldWebinars)
        ? Optional.empty()
        : Optional.of(Sentence.WEBINAR_NOT_LICENSED);
  }

  /** What is wrong with the choice in this draft. */
  Optional<FieldProblem> problem(Visit visit, MeetingDraft draft, Optional<MeetingEntity> stored) {
    boolean changes =
        stored
            .filter(WebinarRules::isFixed)
            .filter(meeting -> meeting.wish().format().kind() != draft.format().kind())
            .isPresent();
    if (changes) {
      return Optional.of(new FieldProblem(FIELD, Sentence.KIND_FIXED));
    }
    return draft.format().isWebinar()
        ? connections
            .serving(visit)
            .flatMap(connection -> problem(connection, draft.hostId()))
            .map(sentence -> new FieldProblem(FIELD, sentence))
        : Optional.empty();
  }

  private Optional<Sentence> problem(Connection connection, String hostId) {
    if (!allows(connection)) {
      return Optional.of(Sentence.WEBINAR_SCOPES_MISSING);
    }
    boolean licensed =
        hosts(connection).stream()
            .anyMatch(host -> host.id().equals(hostId) && host.mayHoldWebinars());
    return licensed ? Optional.empty() : Optional.of(Sentence.WEBINAR_NOT_LICENSED);
  }

  /** Zoom has it, or may have made it without our knowing. */
  static boolean isFixed(MeetingEntity meeting) {
    return meeting.push().state() != PushView.State.GONE
        && (meeting.zoom().zoomId().isPresent() || meeting.push().triedHostId().isPresent());
  }

  private boolean allows(Connection connection) {
    return connections.allows(connection.id(), Feature.WEBINARS);
  }

  /** Nobody schedules a webinar in another's name. */
  private List<HostView> hosts(Connection connection) {
    return connections.hosts(connection.id()).stream()
        .filter(host -> !connection.credentials().isAnother(host.id()))
        .toList();
  }
}
