package org.presente.host.client;

import jakarta.inject.Singleton;
import java.util.List;
import org.presente.host.stored.Kept;
import org.presente.host.stored.Kind;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;
import org.presente.host.stored.Whose;

/** Programs of an LMS that may plan lessons. */
@Singleton
class ClientData implements StoredData {
  @Override
  public String owner() {
    return HOST;
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.entity("api_client", "operators", Whose.ADMINISTRATORS, Kept.with("platform"))
            .plain(
                "client_id",
                "registration_id",
                "name",
                "scopes",
                "created_at",
                "used_at",
                "revoked_at")
            .has(Kind.SECRET, "secret_hash")
            .has(Kind.ACCOUNT, "made_by"));
  }
}
