package org.presente.web.host.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Addresses of our own style sheet and scripts; a changed file has another address. */
@Named
@ApplicationScoped
public class Assets {
  @Inject private ServletContext context;
  private final Map<String, String> addresses = new ConcurrentHashMap<>();

  public String url(String name) {
    return addresses.computeIfAbsent(name, this::withFingerprint);
  }

  /** The element that loads a script of ours. */
  public String script(String name) {
    return "<script src=\"" + url(name) + "\" defer></script>";
  }

  private String withFingerprint(String name) {
    String path = "/assets/" + name;
    try (InputStream file = context.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalArgumentException("no asset " + name);
      }
      CRC32 crc = new CRC32();
      crc.update(file.readAllBytes());
      return path + "?v=" + Long.toHexString(crc.getValue());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
