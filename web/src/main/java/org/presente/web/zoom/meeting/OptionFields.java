package org.presente.web.zoom.meeting;

import org.presente.zoom.meeting.MeetingDraft;
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
  private String alternativeHosts;
  private boolean registration;

  void fill(MeetingOptions options) {
    joinBefore = Integer.toString(options.joinBefore());
    authentication = options.authentication();
    muted = options.muted();
    hostVideo = options.hostVideo();
    participantVideo = options.participantVideo();
    audio = options.audio().name();
    recording = options.recording().name();
    alternativeHosts = String.join("; ", options.alternativeHosts());
    registration = options.registration();
  }

  MeetingDraft onto(MeetingDraft draft) {
    return draft.with(
        new MeetingOptions(
            Integer.parseInt(joinBefore),
            authentication,
            muted,
            hostVideo,
            participantVideo,
            Audio.valueOf(audio),
            Recording.valueOf(recording),
            MeetingOptions.addresses(alternativeHosts),
            registration));
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
