package org.presente.sandbox.lms.campus;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Keeps a campus in a file: what changed is on disk a moment later, and at the latest on close. */
public final class CampusFile implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(CampusFile.class.getName());
  private static final int MILLISECONDS_BETWEEN_SAVES = 200;

  private final Path file;
  private final Campus campus;
  private final ObjectMapper json = mapper();
  private final ScheduledExecutorService saver =
      Executors.newSingleThreadScheduledExecutor(CampusFile::quietThread);

  private CampusFile(Path file) throws IOException {
    this.file = file;
    this.campus =
        new Campus(
            Files.exists(file)
                ? json.readValue(file.toFile(), CampusData.class)
                : FirstCampus.data());
  }

  public static CampusFile open(Path file) {
    try {
      CampusFile opened = new CampusFile(file);
      if (!Files.exists(file)) {
        opened.campus.markChanged();
      }
      opened.save();
      opened.start();
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  public Campus campus() {
    return campus;
  }

  /**
   * Writes beside the file and then moves, so that a crash leaves the old or the new, never half.
   */
  private synchronized void save() {
    if (!campus.takeChanged()) {
      return;
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      json.writeValue(fresh.toFile(), campus.data());
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      campus.markChanged();
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** An exception would end the saver for good; the next turn tries again. */
  private void saveQuietly() {
    try {
      save();
    } catch (UncheckedIOException e) {
      LOG.log(System.Logger.Level.ERROR, "the campus is not saved", e);
    }
  }

  private void start() {
    var task =
        saver.scheduleWithFixedDelay(
            this::saveQuietly,
            MILLISECONDS_BETWEEN_SAVES,
            MILLISECONDS_BETWEEN_SAVES,
            TimeUnit.MILLISECONDS);
    assert !task.isDone();
  }

  @Override
  public void close() {
    saver.shutdown();
    save();
  }

  private static Thread quietThread(Runnable work) {
    Thread thread = new Thread(work, "lms-saver");
    thread.setDaemon(true);
    return thread;
  }

  private static ObjectMapper mapper() {
    return new ObjectMapper()
        .registerModule(
            new SimpleModule()
                .addSerializer(Instant.class, ToStringSerializer.instance)
                .addDeserializer(Instant.class, new InstantReader()));
  }

  private static final class InstantReader extends FromStringDeserializer<Instant> {
    private InstantReader() {
      super(Instant.class);
    }

    @Override
    protected Instant _deserialize(String value, DeserializationContext context) {
      return Instant.parse(value);
    }
  }
}
