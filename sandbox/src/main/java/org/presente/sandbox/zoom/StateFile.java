package org.presente.sandbox.zoom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.World;

/** Keeps the world in one JSON file, written whole and swapped in. */
final class StateFile {
  private final Optional<Path> file;

  StateFile(Optional<Path> file) {
    this.file = file.map(Path::toAbsolutePath);
  }

  Optional<World> read() {
    return file.filter(Files::exists).map(StateFile::parse);
  }

  private static World parse(Path path) {
    try {
      return Json.MAPPER.readValue(path.toFile(), World.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(World world) {
    file.ifPresent(path -> write(path, world));
  }

  private static void write(Path path, World world) {
    try {
      Files.createDirectories(path.getParent());
      var fresh = Files.createTempFile(path.getParent(), "zoom", ".new");
      synchronized (world) {
        Json.MAPPER.writeValue(fresh.toFile(), world);
      }
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
