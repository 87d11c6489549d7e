package org.presente.sandbox.lms.deeplinking;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A yes or no as platforms write it: some as text, some not at all. */
public enum Flag {
  TRUE,
  FALSE,
  TEXT_TRUE,
  TEXT_FALSE,
  ABSENT;

  boolean isTrue() {
    return this == TRUE || this == TEXT_TRUE;
  }

  boolean isFalse() {
    return this == FALSE || this == TEXT_FALSE;
  }

  void write(ObjectNode json, String name) {
    switch (this) {
      case TRUE -> json.put(name, true);
      case FALSE -> json.put(name, false);
      case TEXT_TRUE -> json.put(name, "true");
      case TEXT_FALSE -> json.put(name, "false");
      case ABSENT -> json.remove(name);
    }
  }
}
