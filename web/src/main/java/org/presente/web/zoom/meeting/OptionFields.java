package org.presente.web.zoom.meeting;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.web.host.page.FormMessages;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.api.option.Interpretation.Interpreter;
import org.presente.zoom.meeting.HostChoice;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.domain.Amenities;
import org.presente.zoom.meeting.domain.Audience;
import org.presente.zoom.meeting.domain.MeetingOptions;
import org.presente.zoom.meeting.domain.MeetingOptions.Audio;
import org.presente.zoom.meeting.domain.MeetingOptions.Recording;

/** A meeting's further options, as the form shows and sends them ({@code options.xhtml}). */
public class OptionFields {
  private String joinBefore;
  private boolean authentication;
  private boolean muted;
  private boolean hostVideo;
  private boolean participantVideo;
  private String audio;
  private String recording;
  private final List<HostChoice> staff;
  private String[] staffHosts = {};
  private String alternativeHosts;
  private boolean registration;
  private String group = "";
  private String rooms;
  private boolean chat;
  private boolean summary;
  private boolean questions;
  private boolean focus;
  private boolean endToEnd;
  private String interpreters;

  /**
   * @param staff of the course who can be alternative hosts
   */
  OptionFields(List<HostChoice> staff) {
    this.staff = List.copyOf(staff);
  }

  void fill(MeetingOptions options) {
    joinBefore = Integer.toString(options.joinBefore());
    authentication = options.authentication();
    muted = options.muted();
    hostVideo = options.hostVideo();
    participantVideo = options.participantVideo();
    audio = options.audio().name();
    recording = options.recording().name();
    Set<String> known = staff.stream().map(OptionFields::address).collect(Collectors.toSet());
    staffHosts =
        options.alternativeHosts().stream()
            .map(OptionFields::lower)
            .filter(known::contains)
            .toArray(String[]::new);
    alternativeHosts =
        options.alternativeHosts().stream()
            .filter(address -> !known.contains(lower(address)))
            .collect(Collectors.joining("; "));
    registration = options.registration();
    group = options.audience().groupId().map(Object::toString).orElse("");
    rooms = options.audience().rooms().text();
    fill(options.amenities());
  }

  private void fill(Amenities amenities) {
    chat = amenities.chat();
    summary = amenities.summary();
    questions = amenities.questions();
    focus = amenities.focus();
    endToEnd = amenities.endToEnd();
    interpreters = amenities.interpreterLines();
  }

  /** Empty when a field cannot be read; the messages say which. */
  Optional<MeetingDraft> onto(MeetingDraft draft, FormMessages messages) {
    try {
      return Optional.of(draft.with(options(Amenities.interpreters(interpreters))));
    } catch (IllegalArgumentException unreadable) {
      messages.errorAt("interpreters", Sentence.INTERPRETERS_INVALID.key());
      return Optional.empty();
    }
  }

  private MeetingOptions options(List<Interpreter> languages) {
    return new MeetingOptions(
        Integer.parseInt(joinBefore),
        authentication,
        muted,
        hostVideo,
        participantVideo,
        Audio.valueOf(audio),
        Recording.valueOf(recording),
        addresses(),
        registration,
        audience(),
        new Amenities(chat, summary, questions, focus, endToEnd, languages));
  }

  private Audience audience() {
    Optional<Long> only =
        Optional.of(group).filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf);
    return Audience.everybody().onlyGroup(only).in(Audience.Rooms.parse(rooms));
  }

  private List<String> addresses() {
    return Stream.concat(
            Arrays.stream(staffHosts), MeetingOptions.addresses(alternativeHosts).stream())
        .distinct()
        .toList();
  }

  private static String address(HostChoice host) {
    return lower(host.email());
  }

  private static String lower(String address) {
    return address.toLowerCase(Locale.ROOT);
  }

  /** By address, their names. */
  public Map<String, String> getStaff() {
    return staff.stream()
        .collect(
            Collectors.toMap(
                HostChoice::name, OptionFields::address, (a, b) -> a, LinkedHashMap::new));
  }

  public String[] getStaffHosts() {
    return staffHosts.clone();
  }

  public void setStaffHosts(String[] chosen) {
    staffHosts = chosen == null ? new String[0] : chosen.clone();
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(String group) {
    this.group = group == null ? "" : group;
  }

  public String getRooms() {
    return rooms;
  }

  public void setRooms(String rooms) {
    this.rooms = rooms;
  }

  public boolean isChat() {
    return chat;
  }

  public void setChat(boolean chat) {
    this.chat = chat;
  }

  public boolean isSummary() {
    return summary;
  }

  public void setSummary(boolean summary) {
    this.summary = summary;
  }

  public boolean isQuestions() {
    return questions;
  }

  public void setQuestions(boolean questions) {
    this.questions = questions;
  }

  public boolean isFocus() {
    return focus;
  }

  public void setFocus(boolean focus) {
    this.focus = focus;
  }

  public boolean isEndToEnd() {
    return endToEnd;
  }

  public void setEndToEnd(boolean endToEnd) {
    this.endToEnd = endToEnd;
  }

  public String getInterpreters() {
    return interpreters;
  }

  public void setInterpreters(String interpreters) {
    this.interpreters = interpreters == null ? "" : interpreters;
  }

  public String getJoinBefore() {
    return joinBefore;
  }

  public void setJoinBefore(String joinBefore) {
    this.joinBefore = joinBefore;
  }

  public boolean isAuthentication() {
    return authentication;
  }

  public void setAuthentication(boolean authentication) {
    this.authentication = authentication;
  }

  public boolean isMuted() {
    return muted;
  }

  public void setMuted(boolean muted) {
    this.muted = muted;
  }

  public boolean isHostVideo() {
    return hostVideo;
  }

  public void setHostVideo(boolean hostVideo) {
    this.hostVideo = hostVideo;
  }

  public boolean isParticipantVideo() {
    return participantVideo;
  }

  public void setParticipantVideo(boolean participantVideo) {
    this.participantVideo = participantVideo;
  }

  public String getAudio() {
    return audio;
  }

  public void setAudio(String audio) {
    this.audio = audio;
  }

  public String getRecording() {
    return recording;
  }

  public void setRecording(String recording) {
    this.recording = recording;
  }

  public String getAlternativeHosts() {
    return alternativeHosts;
  }

  public void setAlternativeHosts(String addresses) {
    alternativeHosts = addresses == null ? "" : addresses;
  }

  public boolean isRegistration() {
    return registration;
  }

  public void setRegistration(boolean registration) {
    this.registration = registration;
  }
}
