package org.presente.lti.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One pass over a JSON text. Values become String, BigDecimal, Boolean, null, List and Map.
 *
 * <p>Written here because the parser inside the JOSE library refuses a key that stands twice only
 * at the top and silently keeps the last one below it: with that a signature no longer says one
 * thing. A test holds this sentence to the library.
 */
final class JsonReader {
  private static final int MAX_DEPTH = 32;

  /** Bounded on purpose: BigDecimal accepts 1e999999999 and then needs the memory for it. */
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]{0,39})(?:\\.[0-9]{1,40})?(?:[eE][+-]?[0-9]{1,3})?");

  private final String text;
  private int at;

  JsonReader(String text) {
    this.text = text;
  }

  Object document() throws JsonException {
    Object value = value(0);
    skipSpace();
    if (at != text.length()) {
      throw broken("something follows the document");
    }
    return value;
  }

  private Object value(int depth) throws JsonException {
    if (depth > MAX_DEPTH) {
      throw broken("nested too deeply");
    }
    skipSpace();
    return switch (peek()) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      case 't' -> word("true", Boolean.TRUE);
      case 'f' -> word("false", Boolean.FALSE);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Map<String, Object> object(int depth) throws JsonException {
    Map<String, Object> members = new LinkedHashMap<>();
    at++;
    if (closes('}')) {
      return Collections.unmodifiableMap(members);
    }
    do {
      skipSpace();
      String name = string();
      if (members.containsKey(name)) {
        throw broken("a key stands twice");
      }
      skipSpace();
      expect(':');
      members.put(name, value(depth + 1));
    } while (continues('}'));
    return Collections.unmodifiableMap(members);
  }

  private List<Object> array(int depth) throws JsonException {
    List<Object> elements = new ArrayList<>();
    at++;
    if (closes(']')) {
      return Collections.unmodifiableList(elements);
    }
    do {
      elements.add(value(depth + 1));
    } while (continues(']'));
    return Collections.unmodifiableList(elements);
  }

  private boolean closes(char end) throws JsonException {
    skipSpace();
    if (peek() != end) {
      return false;
    }
    at++;
    return true;
  }

  private boolean continues(char end) throws JsonException {
    if (closes(end)) {
      return false;
    }
    expect(',');
    return true;
  }

  private String string() throws JsonException {
    expect('"');
    StringBuilder out = new StringBuilder();
    while (true) {
      char c = next();
      if (c == '"') {
        return out.toString();
      }
      if (c < ' ') {
        throw broken("a control character inside a string");
      }
      out.append(c == '\\' ? escaped() : c);
    }
  }

  private char escaped() throws JsonException {
    char c = next();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> codeUnit();
      default -> throw broken("an unknown escape");
    };
  }

  private char codeUnit() throws JsonException {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      char c = next();
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        throw broken("an unknown escape");
      }
      unit = unit * 16 + digit;
    }
    return (char) unit;
  }

  private Object word(String word, Object value) throws JsonException {
    if (!text.startsWith(word, at)) {
      throw broken("an unknown word");
    }
    at += word.length();
    return value;
  }

  private BigDecimal number() throws JsonException {
    Matcher number = NUMBER.matcher(text).region(at, text.length());
    if (!number.lookingAt()) {
      throw broken("no value");
    }
    at = number.end();
    if (at < text.length() && "0123456789.eE+-".indexOf(text.charAt(at)) >= 0) {
      throw broken("a malformed or oversized number");
    }
    return new BigDecimal(number.group());
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private void expect(char wanted) throws JsonException {
    if (next() != wanted) {
      throw broken("expected " + wanted);
    }
  }

  private char peek() throws JsonException {
    if (at >= text.length()) {
      throw broken("the text ends early");
    }
    return text.charAt(at);
  }

  private char next() throws JsonException {
    char c = peek();
    at++;
    return c;
  }

  private JsonException broken(String reason) {
    return new JsonException(reason, at);
  }
}
