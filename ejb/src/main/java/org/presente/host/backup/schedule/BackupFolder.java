package org.presente.host.backup.schedule;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.host.config.Configuration;
import org.presente.host.config.Setting;

/** The operator's folder. A file's name says whose it is and of which day, in UTC. */
@Singleton
public class BackupFolder {
  private static final Pattern NAME =
      Pattern.compile("course-([0-9]{1,18})-([0-9]{4}-[0-9]{2}-[0-9]{2})\\.zip");

  private final Optional<Path> folder;
  private final Duration kept;

  @Inject
  public BackupFolder(Configuration configuration) {
    folder = configuration.find(Setting.BACKUP_FOLDER).map(Path::of);
    kept = Duration.parse(configuration.get(Setting.BACKUP_KEPT));
  }

  /** Whether there is a folder at all. */
  public boolean isOn() {
    return folder.isPresent();
  }

  /**
   * A file of the folder.
   *
   * @param day in UTC, on which it was made
   */
  public record Kept(String name, long courseId, LocalDate day, long bytes) {}

  /** The newest first. */
  public List<Kept> files() {
    if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder.get())) {
      return all.flatMap(file -> kept(file).stream())
          .sorted(Comparator.comparing(Kept::day).reversed().thenComparing(Kept::courseId))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Optional<Kept> kept(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    return name.matches() ? day(name.group(2)).map(day -> kept(file, name, day)) : Optional.empty();
  }

  private static Kept kept(Path file, Matcher name, LocalDate day) {
    return new Kept(name.group(), Long.parseLong(name.group(1)), day, file.toFile().length());
  }

  /** Empty for a day that no month has: such a file is not one of ours. */
  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  boolean has(long courseId, Instant now) {
    return Files.exists(path(courseId, day(now)));
  }

  /** Nobody ever sees half a file: it gets its name when it is whole. */
  void write(long courseId, Instant now, byte[] content) {
    try {
      Path whole = path(courseId, day(now));
      Files.createDirectories(whole.getParent());
      Path half = Files.createTempFile(whole.getParent(), "course-", ".part");
      Files.write(half, content);
      Files.move(half, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Deletes what is older than the retention, but never the last of a course.
   *
   * @return how many
   */
  int tidy(Instant now) {
    LocalDate oldest = day(now.minus(kept));
    Map<Long, List<Kept>> byCourse =
        files().stream().collect(Collectors.groupingBy(Kept::courseId));
    List<Kept> old =
        byCourse.values().stream()
            .flatMap(ofCourse -> ofCourse.stream().skip(1))
            .filter(file -> file.day().isBefore(oldest))
            .toList();
    old.forEach(this::delete);
    return old.size();
  }

  private void delete(Kept file) {
    try {
      Files.deleteIfExists(folder.orElseThrow().resolve(file.name()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Path path(long courseId, LocalDate day) {
    return folder.orElseThrow().resolve("course-" + courseId + "-" + day + ".zip");
  }

  private static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }
}
