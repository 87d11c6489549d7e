package org.presente.host.config;

import java.util.Locale;
import java.util.Optional;

/** Every configuration key of the tool, with its default and what it is for. */
public enum Setting {
  PUBLIC_URL(
      "presente.public-url",
      "http://localhost:8080",
      "The address browsers and platforms reach the tool at, without a slash at the end."),
  DB_URL(
      "presente.db.url",
      "jdbc:h2:file:./data/presente;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
      "JDBC address. jdbc:h2: keeps a file, jdbc:postgresql: uses a server."),
  DB_USER("presente.db.user", "presente", "Database user."),
  DB_PASSWORD("presente.db.password", "presente", "Database password."),
  DATA_DIR(
      "presente.data-dir",
      "./data",
      "Folder for the secret key made at first start (with H2 only)."),
  SECRET_KEY(
      "presente.secret-key",
      "",
      "32 bytes in base64 that protect stored secrets. Required with PostgreSQL."),
  ZOOM_API_URL("presente.zoom.api-url", "https://api.zoom.us/v2", "Zoom's API."),
  ZOOM_OAUTH_URL("presente.zoom.oauth-url", "https://zoom.us", "Zoom's token service."),
  ZOOM_REGISTRANT_DOMAIN(
      "presente.zoom.registrant-domain",
      "presente.invalid",
      "Mail domain of the pseudonymous addresses students are registered with on Zoom."),
  ZOOM_CALLS_PER_SECOND(
      "presente.zoom.calls-per-second",
      "55",
      "The most calls to one Zoom account in a second, below the limits of its plan."),
  ALLOW_INSECURE_PLATFORMS(
      "presente.allow-insecure-platforms",
      "false",
      "Accept platforms on http and private addresses. For trials only."),
  SANDBOX_CLOCK_FILE(
      "presente.sandbox.clock-file",
      "",
      "File with the sandbox's time offset. Refused outside a trial on this machine."),
  GRADES_POST(
      "presente.grades.post",
      "automatic",
      "automatic: marks are posted once a session is final; after-preview: an instructor sends them."),
  TASK_LEASE(
      "presente.task.lease",
      "PT60S",
      "How long after a node's death its work is given to another; a living node renews it."),
  RETENTION_ROWS(
      "presente.retention.attendance-rows",
      "P180D",
      "How long raw attendance rows are kept before they shrink to minutes."),
  BACKUP_FOLDER(
      "presente.backup.folder",
      "",
      "Folder for a backup of each course a day: no students, of staff only the addresses of"
          + " hosts. Without it there is none."),
  BACKUP_KEPT(
      "presente.backup.kept",
      "P30D",
      "How long daily backups are kept; the last one of each course stays.");

  private final String key;
  private final String defaultValue;
  private final String purpose;

  Setting(String key, String defaultValue, String purpose) {
    this.key = key;
    this.defaultValue = defaultValue;
    this.purpose = purpose;
  }

  public String key() {
    return key;
  }

  public Optional<String> defaultValue() {
    return defaultValue.isEmpty() ? Optional.empty() : Optional.of(defaultValue);
  }

  public String purpose() {
    return purpose;
  }

  /** The name in the environment: MicroProfile Config maps it to {@link #key()}. */
  public String environmentName() {
    return key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
