package org.presente.zoom.meeting.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.meeting.PushView;

/** How far Zoom has the wish: each save raises one revision, each push records the one it sent. */
@Embeddable
public class Push {
  @Column(name = "desired_revision")
  private int desiredRevision;

  @Column(name = "pushed_revision")
  private int pushedRevision;

  @Enumerated(EnumType.STRING)
  @Column(name = "push_state")
  private PushView.State state = PushView.State.WAITING;

  @Enumerated(EnumType.STRING)
  @Column(name = "push_sentence")
  private Sentence sentence;

  @Column(name = "push_incident")
  private String incident;

  /** Where making the meeting was tried: committed before it is asked for. */
  @Column(name = "tried_host_id")
  private String triedHostId;

  protected Push() {}

  static Push first() {
    Push push = new Push();
    push.wanted();
    return push;
  }

  void wanted() {
    desiredRevision++;
    waits(null);
  }

  void waits(Sentence reason) {
    become(PushView.State.WAITING, reason, null);
  }

  void failed(Sentence reason, String code) {
    become(PushView.State.FAILED, reason, code);
  }

  void gone() {
    become(PushView.State.GONE, Sentence.MEETING_GONE, null);
  }

  /** Zoom has the meeting again, as it was; what was not sent then still waits. */
  void returns() {
    become(isInStep() ? PushView.State.IN_STEP : PushView.State.WAITING, null, null);
  }

  void sent(int revision) {
    pushedRevision = revision;
    if (isInStep()) {
      become(PushView.State.IN_STEP, null, null);
    }
  }

  void tries(String hostId) {
    triedHostId = hostId;
  }

  private void become(PushView.State next, Sentence reason, String code) {
    state = next;
    sentence = reason;
    incident = code;
  }

  public boolean isInStep() {
    return desiredRevision == pushedRevision;
  }

  public int desiredRevision() {
    return desiredRevision;
  }

  public PushView.State state() {
    return state;
  }

  public Optional<Sentence> sentence() {
    return Optional.ofNullable(sentence);
  }

  public Optional<String> incident() {
    return Optional.ofNullable(incident);
  }

  public Optional<String> triedHostId() {
    return Optional.ofNullable(triedHostId);
  }
}
