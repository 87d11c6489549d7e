package org.presente.host.admin.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.presente.host.database.StoredEntity;

/** One code that is good once in place of an app's, as a hash. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCodeEntity extends StoredEntity {
  @Column(name = "admin_id")
  private long adminId;

  @Column(name = "code_hash")
  private String codeHash;

  protected RecoveryCodeEntity() {}

  public RecoveryCodeEntity(long adminId, String codeHash) {
    this.adminId = adminId;
    this.codeHash = codeHash;
  }
}
