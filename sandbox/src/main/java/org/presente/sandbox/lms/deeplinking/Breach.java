package org.presente.sandbox.lms.deeplinking;

import java.util.List;

/**
 * A rule that an answer breaks.
 *
 * @param rule for example {@code deep-linking.exp}
 */
public record Breach(String rule, String detail) {

  static void unless(boolean fulfilled, List<Breach> breaches, String rule, String detail) {
    if (!fulfilled) {
      breaches.add(new Breach("deep-linking." + rule, detail));
    }
  }
}
