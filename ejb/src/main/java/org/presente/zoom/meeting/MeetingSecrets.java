package org.presente.zoom.meeting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.presente.host.secret.SecretBox;

/** Passcodes and links as they lie in the database. */
@Singleton
public class MeetingSecrets {
  private static final String PASSCODE = "zoom-passcode";
  private static final String LINK = "zoom-join-url";

  private final SecretBox box;

  @Inject
  public MeetingSecrets(SecretBox box) {
    this.box = box;
  }

  public String sealPasscode(String passcode) {
    return box.seal(PASSCODE, passcode);
  }

  public String openPasscode(String sealed) {
    return open(PASSCODE, sealed);
  }

  public String sealLink(String link) {
    return box.seal(LINK, link);
  }

  public String openLink(String sealed) {
    return open(LINK, sealed);
  }

  private String open(String purpose, String sealed) {
    return box.open(purpose, sealed)
        .orElseThrow(() -> new IllegalStateException("a stored value cannot be opened"));
  }
}
