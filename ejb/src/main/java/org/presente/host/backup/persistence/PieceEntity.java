package org.presente.host.backup.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.presente.host.database.StoredEntity;

/** A piece of a file that was read in. */
@Entity
@Table(name = "restore_piece")
public class PieceEntity extends StoredEntity {
  @Column(name = "restore_id")
  private long restoreId;

  private int ordinal;
  private byte[] content;

  protected PieceEntity() {}

  public PieceEntity(long restoreId, int ordinal, byte[] content) {
    this.restoreId = restoreId;
    this.ordinal = ordinal;
    this.content = content.clone();
  }

  public long restoreId() {
    return restoreId;
  }

  public int ordinal() {
    return ordinal;
  }

  public byte[] content() {
    return content.clone();
  }
}
