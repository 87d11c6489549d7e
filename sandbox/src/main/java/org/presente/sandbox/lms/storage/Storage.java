package org.presente.sandbox.lms.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.presente.sandbox.lms.quirk.Capability;
import org.presente.sandbox.lms.quirk.QuirkProfile;
import org.presente.sandbox.lms.quirk.Quirks;

/** The switches of platform storage, and what arrived there. */
public final class Storage {
  /** The window around the tool is the target. */
  public static final String PARENT = "_parent";

  private final Quirks quirks;
  private final List<StorageMessage> messages = new ArrayList<>();
  private Optional<StorageMode> mode = Optional.empty();
  private Optional<String> target = Optional.empty();
  private boolean framePresent = true;
  private boolean frameElsewhere;

  public Storage(Quirks quirks) {
    this.quirks = quirks;
  }

  public synchronized StorageMode mode() {
    boolean offered = quirks.offers(Capability.PLATFORM_STORAGE);
    return mode.orElse(offered ? StorageMode.ANSWERING : StorageMode.OFF);
  }

  /** The value of {@code lti_storage_target}. */
  public synchronized String target() {
    return target.orElse(usualTarget(quirks.profile()));
  }

  private static String usualTarget(QuirkProfile profile) {
    return switch (profile) {
      case CANVAS -> "post_message_forwarding";
      case BLACKBOARD -> "blackboard_storage";
      case SAKAI -> "sakai_storage";
      default -> PARENT;
    };
  }

  /** Blackboard says it at login and no more. */
  public synchronized boolean isToldAtLaunch() {
    return quirks.profile() != QuirkProfile.BLACKBOARD;
  }

  public synchronized void setMode(StorageMode newMode) {
    mode = Optional.of(newMode);
  }

  /** {@link #PARENT}, or the name of a frame beside the tool's. */
  public synchronized void setTarget(String newTarget) {
    target = Optional.of(newTarget);
  }

  boolean isFrameNamed() {
    return !target().equals(PARENT);
  }

  /** Whether the named frame is really there; if not, the page around the tool answers. */
  public synchronized boolean isFramePresent() {
    return framePresent;
  }

  public synchronized void setFramePresent(boolean present) {
    framePresent = present;
  }

  /** Whether the named frame comes from the other host name, where nothing may arrive. */
  public synchronized boolean isFrameElsewhere() {
    return frameElsewhere;
  }

  public synchronized void setFrameElsewhere(boolean elsewhere) {
    frameElsewhere = elsewhere;
  }

  /** Everything as the profile has it, and nothing seen. */
  public synchronized void reset() {
    mode = Optional.empty();
    target = Optional.empty();
    framePresent = true;
    frameElsewhere = false;
    messages.clear();
  }

  synchronized void note(StorageMessage message) {
    messages.add(message);
  }

  /** What arrived, at whichever window and origin. */
  public synchronized List<StorageMessage> messages() {
    return List.copyOf(messages);
  }
}
