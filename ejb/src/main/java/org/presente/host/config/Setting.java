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
  RETENTION_MARKS(
      "presente.retention.marks",
      "P1825D",
      "How long marks, their ledger, scores and decisions about them are kept."),
  RETENTION_PEOPLE(
      "presente.retention.people",
      "P730D",
      "How long people are kept who are in no course any more; then they are erased."),
  RETENTION_AUDIT("presente.retention.audit", "P730D", "How long it is kept who changed what."),
  RETENTION_INCIDENTS("presente.retention.incidents", "P90D", "How long incidents are kept."),
  RETENTION_WORK(
      "presente.retention.work",
      "P30D",
      "How long work is kept that is done or was given up, what a restore can be undone by, and"
          + " invitations that were used or are too old."),
  RETENTION_CALLS(
      "presente.retention.calls",
      "PT24H",
      "How long calls to Zoom and to platforms are listed for admins."),
  BACKUP_FOLDER(
      "presente.backup.folder",
      "",
      "Folder for a backup of each course a day: no students, of staff only the addresses of"
          + " hosts. Without it there is none."),
  BACKUP_KEPT(
      "presente.backup.kept",
      "P30D",
      "How long daily backups are kept; the last one of each course stays."),
  OPENID_ISSUER(
      "presente.admins.openid.issuer",
      "",
      "OpenID Connect issuer at which admins may sign in, as it names itself. Without it only local"
          + " accounts do."),
  OPENID_CLIENT_ID("presente.admins.openid.client-id", "", "Our client id there."),
  OPENID_CLIENT_SECRET("presente.admins.openid.client-secret", "", "Our client secret there."),
  OPENID_PEOPLE(
      "presente.admins.openid.people",
      "",
      "Who of that issuer is an admin: verified mail addresses or subjects, with commas."),
  MAIL_HOST(
      "presente.mail.host",
      "",
      "Mail server that takes notices over SMTP. Without it nothing is mailed."),
  MAIL_PORT("presente.mail.port", "587", "Port of the mail server."),
  MAIL_SECURITY(
      "presente.mail.security",
      "starttls",
      "starttls: encryption is asked for and required; tls: from the first byte (port 465); none:"
          + " for a server on this machine."),
  MAIL_USER("presente.mail.user", "", "User at the mail server, if it asks for one."),
  MAIL_PASSWORD("presente.mail.password", "", "Password of that user."),
  MAIL_FROM(
      "presente.mail.from", "", "Sender of all mails: an address, or Name <address>. Required."),
  MAIL_PER_MINUTE(
      "presente.mail.per-minute", "60", "The most mails in a minute, from all nodes together."),
  NOTICES_KEPT(
      "presente.retention.notices", "P90D", "How long notices stand on the page of who got them.");

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
