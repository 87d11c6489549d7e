package org.presente.host.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Says in a line which choices differ, for the audit log; a key is only said to have changed. */
final class SettingsChange {
  private final List<String> parts = new ArrayList<>();

  private SettingsChange() {}

  static String of(RegistrationSettings before, RegistrationSettings after) {
    SettingsChange change = new SettingsChange();
    change.compare("name", before.name(), after.name());
    change.compare("auto-approve", before.autoApprove(), after.autoApprove());
    change.compare("strict-target", before.strictTarget(), after.strictTarget());
    change.compare(
        "algorithms", new TreeSet<>(before.algorithms()), new TreeSet<>(after.algorithms()));
    change.compare("keys", before.keysUrl(), after.keysUrl());
    change.compare("audience", before.tokenAudience(), after.tokenAudience());
    if (!before.publicKey().strip().equals(after.publicKey().strip())) {
      change.parts.add("another pasted key");
    }
    return String.join("; ", change.parts);
  }

  private void compare(String name, Object before, Object after) {
    if (!Objects.equals(before, after)) {
      parts.add(name + ": " + before + " -> " + after);
    }
  }
}
