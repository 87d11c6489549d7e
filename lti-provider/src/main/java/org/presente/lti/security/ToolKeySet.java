package org.presente.lti.security;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.lti.json.Json;

/**
 * The keys of one moment. Platforms cache for long, so a key is published as next at least 24 hours
 * before it signs, and as previous at least 30 days after.
 */
public record ToolKeySet(Optional<ToolKey> next, ToolKey signing, List<ToolKey> previous) {
  public ToolKeySet {
    previous = List.copyOf(previous);
  }

  /** The public half of all keys as a JSON Web Key Set. */
  public String jwks() {
    List<Map<String, Object>> keys =
        Stream.of(next.stream(), Stream.of(signing), previous.stream())
            .flatMap(each -> each)
            .map(ToolKey::publicJson)
            .toList();
    return Json.write(Map.of("keys", keys));
  }

  /** What follows when a new next key has been made: next signs, signing steps back. */
  public ToolKeySet rotated(ToolKey newNext) {
    return new ToolKeySet(
        Optional.of(newNext),
        next.orElse(signing),
        next.isPresent()
            ? Stream.concat(Stream.of(signing), previous.stream()).toList()
            : previous);
  }
}
