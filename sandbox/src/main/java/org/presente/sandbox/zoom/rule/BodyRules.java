package org.presente.sandbox.zoom.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.presente.sandbox.zoom.rule.ApiError.FieldError;
import org.presente.sandbox.zoom.state.Json;

/**
 * The members a request body may have, of which type and in which limits. The table has the body's
 * own shape; a member ending in "!" is required. Real Zoom overlooks unknown members; here they are
 * errors, so that a misspelt one is found.
 */
public final class BodyRules {
  private final JsonNode table;

  public BodyRules() {
    try {
      table = Json.MAPPER.readTree(Resources.text("body-rules.json"));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean knows(String operationId) {
    return table.has(operationId);
  }

  public List<FieldError> check(String operationId, JsonNode body) {
    var errors = new ArrayList<FieldError>();
    check("", table.path(operationId), body, errors);
    return errors;
  }

  private static void check(String path, JsonNode rule, JsonNode value, List<FieldError> errors) {
    if (rule.isObject()) {
      checkObject(path, rule, value, errors);
    } else if (rule.isArray()) {
      checkArray(path, rule.get(0), value, errors);
    } else if (!LeafRule.of(rule.asText()).test(value)) {
      errors.add(FieldError.invalid(path));
    }
  }

  private static void checkObject(
      String path, JsonNode rule, JsonNode value, List<FieldError> errors) {
    if (!value.isObject()) {
      errors.add(FieldError.invalid(path));
      return;
    }
    rule.fieldNames()
        .forEachRemaining(
            name -> {
              var plain = name.replace("!", "");
              if (!plain.equals(name) && !value.hasNonNull(plain)) {
                errors.add(new FieldError(join(path, plain), "Field is required."));
              }
            });
    value
        .fieldNames()
        .forEachRemaining(
            name -> {
              var known = rule.has(name) ? rule.get(name) : rule.path(name + "!");
              if (known.isMissingNode()) {
                errors.add(FieldError.invalid(join(path, name)));
              } else {
                check(join(path, name), known, value.get(name), errors);
              }
            });
  }

  private static void checkArray(
      String path, JsonNode rule, JsonNode value, List<FieldError> errors) {
    if (!value.isArray()) {
      errors.add(FieldError.invalid(path));
      return;
    }
    for (int i = 0; i < value.size(); i++) {
      check(path + "[" + i + "]", rule, value.get(i), errors);
    }
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
