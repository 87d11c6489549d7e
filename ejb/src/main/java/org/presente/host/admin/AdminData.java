package org.presente.host.admin;

import jakarta.inject.Singleton;
import java.util.List;
import org.presente.host.config.Setting;
import org.presente.host.stored.Kept;
import org.presente.host.stored.Kind;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;
import org.presente.host.stored.Whose;

/** The tool's own accounts, and codes that make one. */
@Singleton
class AdminData implements StoredData {
  @Override
  public String owner() {
    return HOST;
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.entity("recovery_code", "operators", Whose.ADMINISTRATORS, Kept.with("account"))
            .plain("admin_id")
            .has(Kind.SECRET, "code_hash"),
        StoredTable.entity("admin_account", "operators", Whose.ADMINISTRATORS, Kept.with("account"))
            .has(Kind.ACCOUNT, "user_name", "created_at")
            .has(Kind.SECRET, "password_hash", "sealed_totp")
            .plain("failed_attempts", "locked_until", "totp_step", "totp_since"),
        StoredTable.entity(
                "invitation",
                "operators",
                Whose.ADMINISTRATORS,
                Kept.until(Setting.RETENTION_WORK, "expires_at < :limit"))
            .plain("purpose", "created_at", "expires_at", "used_at")
            .has(Kind.SECRET, "code_hash")
            .has(Kind.ACCOUNT, "made_by"));
  }
}
