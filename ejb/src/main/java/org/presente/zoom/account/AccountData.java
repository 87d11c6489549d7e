package org.presente.zoom.account;

import jakarta.inject.Singleton;
import java.util.List;
import org.presente.host.stored.Hold;
import org.presente.host.stored.Kept;
import org.presente.host.stored.Kind;
import org.presente.host.stored.People;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;
import org.presente.host.stored.Whose;

/** Connections to Zoom and the people of its accounts who can hold classes. */
@Singleton
class AccountData implements StoredData {
  @Override
  public String owner() {
    return "zoom";
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.entity("zoom_token")
            .plain("connection_id", "connection_key", "obtained_at", "expires_at", "claimed_until")
            .has(Kind.SECRET, "sealed_token"),
        StoredTable.entity(
                "zoom_authorization", "zoom-connections", Whose.STAFF, Kept.with("connection"))
            .plain("connection_id", "expires_at")
            .has(Kind.SECRET, "state_hash", "sealed_verifier", "browser_hash")
            .about("person_id"),
        StoredTable.entity("zoom_host", "zoom-hosts", Whose.HOSTS, Kept.with("connection"))
            .plain(
                "connection_id",
                "licensed",
                "present",
                "listed_at",
                "capacity",
                "settings_read_at",
                "webinar_capacity")
            .has(Kind.IDENTIFIER, "user_id")
            .has(Kind.ADDRESS, "email")
            .has(Kind.NAME, "full_name")
            .has(Kind.PREFERENCE, "time_zone")
            .about("email", "lower(email) in " + People.ADDRESSES)
            .rank(5),
        StoredTable.entity(
                "zoom_connection", "zoom-connections", Whose.STAFF, Kept.with("connection"))
            .plain(
                "name",
                "registration_id",
                "account_id",
                "client_id",
                "plan",
                "problem",
                "hosts_read_at",
                "created_at",
                "granted_scopes",
                "deauthorized_at",
                "event_at",
                "event_refused_at",
                "app_kind",
                "licence_rest_days",
                "grant_claimed_until",
                "app_id")
            .has(Kind.IDENTIFIER, "own_user")
            .has(Kind.SECRET, "sealed_secret", "sealed_grant")
            .has(Kind.ADDRESS, "serves")
            .about("serves", OWN)
            .about("person_id")
            .erasedBy(
                "delete from zoom_token where connection_id in"
                    + " (select c.id from zoom_connection c where c.person_id = :person)",
                "delete from zoom_host where connection_id in"
                    + " (select c.id from zoom_connection c where c.person_id = :person)",
                "update zoom_connection set serves = 'gone:' || id, own_user = null,"
                    + " sealed_grant = null, problem = 'APP_REMOVED',"
                    + " deauthorized_at = current_timestamp, person_id = null"
                    + " where person_id = :person",
                "delete from zoom_connection where " + OWN));
  }

  /** A teacher's own connection. */
  private static final String OWN =
      "exists (select 1 from person q, "
          + People.ADDRESSES
          + " a (address) where q.id = :person"
          + " and serves = 'teacher:' || q.registration_id || ':' || a.address)";

  @Override
  public List<Hold> holds() {
    return List.of(
        new Hold("zoom.connection", "select count(*) from zoom_connection where " + OWN),
        new Hold(
            "zoom.setting",
            "select count(*) from plugin_setting s, "
                + People.ADDRESSES
                + " a (address) where s.name like 'zoom:%' and position(a.address in lower(s.setting_value)) > 0"));
  }
}
