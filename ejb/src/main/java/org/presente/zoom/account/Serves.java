package org.presente.zoom.account;

import java.util.Locale;
import java.util.Optional;

/**
 * Whom a connection serves. The nearest wins: a teacher's own before the one for a course, the
 * longest prefix first, then the platform's, then the one for all. Teachers and courses are named
 * within one platform: no other platform may claim them.
 */
public sealed interface Serves {

  /** The platform it belongs to, empty for all. */
  Optional<Long> platform();

  /** As it is stored; one connection each. */
  String key();

  /** Everybody without a nearer one. */
  record Everyone() implements Serves {
    @Override
    public Optional<Long> platform() {
      return Optional.empty();
    }

    @Override
    public String key() {
      return "all";
    }
  }

  /** All courses of a platform. */
  record Platform(long registrationId) implements Serves {
    @Override
    public Optional<Long> platform() {
      return Optional.of(registrationId);
    }

    @Override
    public String key() {
      return "registration:" + registrationId;
    }
  }

  /**
   * A department: courses whose label or title begins so; a whole label chooses one course.
   *
   * @param prefix upper and lower case do not matter
   */
  record Courses(long registrationId, String prefix) implements Serves {
    public Courses {
      prefix = prefix.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<Long> platform() {
      return Optional.of(registrationId);
    }

    @Override
    public String key() {
      return keyStart(registrationId) + prefix;
    }

    static String keyStart(long registrationId) {
      return "courses:" + registrationId + ":";
    }
  }

  /**
   * What one teacher plans, with credentials of their own.
   *
   * @param address as the platform tells it
   */
  record Teacher(long registrationId, String address) implements Serves {
    public Teacher {
      address = address.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<Long> platform() {
      return Optional.of(registrationId);
    }

    @Override
    public String key() {
      return "teacher:" + registrationId + ":" + address;
    }

    /** Without the address. */
    @Override
    public String toString() {
      return "Teacher[" + registrationId + "]";
    }
  }

  /** The rule that a key was made from; a key of a connection that is gone serves nobody. */
  static Optional<Serves> read(String key) {
    String[] parts = key.split(":", 3);
    return switch (parts[0]) {
      case "all" -> Optional.of(new Everyone());
      case "registration" -> Optional.of(new Platform(Long.parseLong(parts[1])));
      case "courses" -> Optional.of(new Courses(Long.parseLong(parts[1]), parts[2]));
      case "teacher" -> Optional.of(new Teacher(Long.parseLong(parts[1]), parts[2]));
      default -> Optional.empty();
    };
  }
}
