package org.presente.bench.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Which part of the server the samples of a recording fall into. */
final class HotSpots {
  /** Asked from the innermost frame outwards: the first that matches owns the sample. */
  private static final Map<String, String> PARTS = parts();

  private HotSpots() {}

  private static Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("sun.security.|com.sun.crypto.|java.math.BigInteger|javax.crypto.", "cryptography");
    parts.put("org.h2.|org.postgresql.", "database and its driver");
    parts.put("org.eclipse.persistence.", "JPA");
    parts.put(
        "com.sun.gjc.|com.sun.enterprise.resource.|com.sun.enterprise.transaction.",
        "pool, transactions");
    parts.put("com.sun.ejb.|org.glassfish.ejb.", "EJB container");
    parts.put("com.sun.faces.|org.primefaces.|com.sun.el.", "Faces");
    parts.put("org.jboss.weld.", "CDI");
    parts.put("org.presente.", "our own code");
    parts.put("java.util.logging.|fish.payara.logging|com.sun.enterprise.server.logging.", "log");
    parts.put("org.apache.catalina.|org.glassfish.grizzly.", "HTTP and servlet container");
    return parts;
  }

  /** Share of samples by part, the largest first. */
  static Map<String, Double> of(Path recording) throws IOException {
    Map<String, Integer> counts = new LinkedHashMap<>();
    try (RecordingFile file = new RecordingFile(recording)) {
      while (file.hasMoreEvents()) {
        RecordedEvent event = file.readEvent();
        if (event.getEventType().getName().equals("jdk.ExecutionSample")) {
          counts.merge(part(event), 1, Integer::sum);
        }
      }
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Double> shares = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(entry -> shares.put(entry.getKey(), 100.0 * entry.getValue() / all));
    return shares;
  }

  private static String part(RecordedEvent event) {
    return Optional.ofNullable(event.getStackTrace()).stream()
        .flatMap(trace -> trace.getFrames().stream())
        .map(HotSpots::part)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("other");
  }

  private static Optional<String> part(RecordedFrame frame) {
    String name = frame.getMethod().getType().getName();
    return PARTS.entrySet().stream()
        .filter(part -> name.matches("(" + part.getKey().replace(".", "\\.") + ").*"))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
