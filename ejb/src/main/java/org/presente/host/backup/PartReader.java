package org.presente.host.backup;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Reads a part's values strictly: each is there, of its kind and within its limits, or the file is
 * refused. Every method throws {@link UnreadablePart} otherwise.
 */
public final class PartReader {
  private final JsonObject object;
  private final String path;

  public PartReader(JsonObject object) {
    this(object, "");
  }

  private PartReader(JsonObject object, String path) {
    this.object = object;
    this.path = path;
  }

  public boolean has(String name) {
    return object.containsKey(name);
  }

  public String text(String name, int longest) {
    JsonValue value = object.get(name);
    if (value == null) {
      throw wrong(name);
    }
    return textOf(value, name, longest);
  }

  public Optional<String> textIfAny(String name, int longest) {
    return has(name) ? Optional.of(text(name, longest)) : Optional.empty();
  }

  public boolean flag(String name) {
    JsonValue value = object.get(name);
    if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
      return value == JsonValue.TRUE;
    }
    throw wrong(name);
  }

  public int number(String name, int least, int most) {
    return Math.toIntExact(longNumber(name, least, most));
  }

  public long longNumber(String name, long least, long most) {
    if (object.get(name) instanceof JsonNumber number) {
      try {
        long value = number.bigDecimalValue().longValueExact();
        if (value >= least && value <= most) {
          return value;
        }
      } catch (ArithmeticException notWhole) {
        throw new UnreadablePart(path + name, notWhole);
      }
    }
    throw wrong(name);
  }

  /** What the parser makes of the text; its refusals are those of the {@code java} parsers. */
  public <T> T parsed(String name, int longest, Function<String, T> parser) {
    String text = text(name, longest);
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException
        | DateTimeException
        | IndexOutOfBoundsException
        | ArithmeticException refused) {
      throw new UnreadablePart(path + name, refused);
    }
  }

  public PartReader object(String name) {
    if (object.get(name) instanceof JsonObject inner) {
      return new PartReader(inner, path + name + ".");
    }
    throw wrong(name);
  }

  public List<PartReader> objects(String name, int most) {
    JsonArray array = array(name, most);
    return IntStream.range(0, array.size()).mapToObj(i -> element(array, name, i)).toList();
  }

  private PartReader element(JsonArray array, String name, int index) {
    if (array.get(index) instanceof JsonObject inner) {
      return new PartReader(inner, path + name + "[" + index + "].");
    }
    throw wrong(name + "[" + index + "]");
  }

  public List<String> texts(String name, int most, int longest) {
    return array(name, most).stream().map(value -> textOf(value, name, longest)).toList();
  }

  private String textOf(JsonValue value, String name, int longest) {
    if (value instanceof JsonString text
        && text.getString().length() <= longest
        && text.getString().codePoints().allMatch(PartReader::isStorable)) {
      return text.getString();
    }
    throw wrong(name);
  }

  /** Databases take neither the zero character nor half a pair. */
  private static boolean isStorable(int codePoint) {
    return codePoint != 0
        && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
  }

  private JsonArray array(String name, int most) {
    if (object.get(name) instanceof JsonArray array && array.size() <= most) {
      return array;
    }
    throw wrong(name);
  }

  public UnreadablePart wrong(String name) {
    return new UnreadablePart(path + name);
  }
}
