package org.presente.lti.json;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Reads documents from outside and writes our own. */
public final class Json {
  private Json() {}

  public static JsonObject object(byte[] utf8) throws JsonException {
    return object(decoded(utf8));
  }

  public static JsonObject object(String text) throws JsonException {
    if (new JsonReader(text).document() instanceof Map<?, ?> members) {
      return JsonObject.of(members);
    }
    throw new JsonException("not an object", 0);
  }

  /** The objects of a top-level array; elements of other types are left out. */
  public static List<JsonObject> objects(byte[] utf8) throws JsonException {
    if (new JsonReader(decoded(utf8)).document() instanceof List<?> elements) {
      return JsonObject.objectsIn(elements);
    }
    throw new JsonException("not an array", 0);
  }

  public static String write(Map<String, ?> members) {
    return JSONObjectUtils.toJSONString(members);
  }

  private static String decoded(byte[] utf8) throws JsonException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (CharacterCodingException e) {
      throw new JsonException("not UTF-8", 0);
    }
  }
}
