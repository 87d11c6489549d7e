package org.presente.web.zoom.meeting;

import java.util.List;
import java.util.stream.Collectors;
import org.presente.zoom.api.Gathering;
import org.presente.zoom.meeting.HostChoice;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.domain.Format;

/** Meeting or webinar, as the form shows and sends it ({@code kind.xhtml}). */
public class KindFields {
  private final List<HostChoice> hosts;
  private String kind;
  private boolean practice;
  private boolean questions;

  /**
   * @param hosts who can hold the lesson's meeting
   */
  KindFields(List<HostChoice> hosts) {
    this.hosts = List.copyOf(hosts);
  }

  void fill(Format format) {
    kind = format.kind().name();
    practice = format.practice();
    questions = format.questions();
  }

  MeetingDraft onto(MeetingDraft draft) {
    return draft.as(
        Gathering.WEBINAR.name().equals(kind)
            ? Format.webinar(practice, questions)
            : Format.meeting());
  }

  /** Names of those whose licence lets them hold webinars. */
  public String getLicensed() {
    return hosts.stream()
        .filter(HostChoice::webinars)
        .map(HostChoice::name)
        .collect(Collectors.joining(", "));
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public boolean isPractice() {
    return practice;
  }

  public void setPractice(boolean practice) {
    this.practice = practice;
  }

  public boolean isQuestions() {
    return questions;
  }

  public void setQuestions(boolean questions) {
    this.questions = questions;
  }
}
