package org.presente.host.secret;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Optional;
import javax.sql.DataSource;

/** The first node writes the fingerprint of its key; every later one must have the same. */
final class KeyFingerprint {
  private static final String NAME = "secret-key.fingerprint";
  private final DataSource dataSource;

  KeyFingerprint(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  void check(String fingerprint) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      String known = find(connection).orElse("");
      if (known.isEmpty()) {
        insert(connection, fingerprint);
        known = find(connection).orElse("");
      }
      if (!known.equals(fingerprint)) {
        throw new IllegalStateException(
            "This node's secret key is not the one this database was made with; set"
                + " PRESENTE_SECRET_KEY to that key");
      }
    }
  }

  private static Optional<String> find(Connection connection) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select setting_value from installation where name = ?")) {
      query.setString(1, NAME);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
      }
    }
  }

  private static void insert(Connection connection, String fingerprint) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into installation (name, setting_value) values (?, ?)")) {
      insert.setString(1, NAME);
      insert.setString(2, fingerprint);
      insert.executeUpdate();
    } catch (SQLIntegrityConstraintViolationException anotherNodeWasFaster) {
      // its row is read next
      return;
    } catch (SQLException failed) {
      if (!"23505".equals(failed.getSQLState())) {
        throw failed;
      }
    }
  }
}
