package org.presente.host.backup.file;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** JSON objects in UTF-8 from strangers: flat enough, and each name once. */
final class SafeJson {
  private static final int DEEPEST = 16;

  private SafeJson() {}

  static byte[] write(JsonObject object) {
    return object.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Empty when it is no JSON object, is not UTF-8, is too deep or says one thing twice. */
  static Optional<JsonObject> read(byte[] bytes) {
    if (!isUtf8(bytes)) {
      return Optional.empty();
    }
    try {
      return isTame(bytes) ? Optional.of(parsed(bytes)) : Optional.empty();
    } catch (RuntimeException notJson) {
      // The API leaves open which exceptions a parser throws, beside its own.
      return Optional.empty();
    }
  }

  private static JsonObject parsed(byte[] bytes) {
    try (JsonReader reader =
        Json.createReaderFactory(null)
            .createReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      return reader.readObject();
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  /** Looked through event by event before anything is built of it. */
  private static boolean isTame(byte[] bytes) {
    Deque<Set<String>> open = new ArrayDeque<>();
    try (JsonParser parser =
        Json.createParserFactory(null)
            .createParser(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      while (parser.hasNext()) {
        switch (parser.next()) {
          case START_OBJECT, START_ARRAY -> open.push(new HashSet<>());
          case END_OBJECT, END_ARRAY -> open.pop();
          case KEY_NAME -> {
            if (!open.element().add(parser.getString())) {
              return false;
            }
          }
          default -> {}
        }
        if (open.size() > DEEPEST) {
          return false;
        }
      }
    }
    return true;
  }
}
