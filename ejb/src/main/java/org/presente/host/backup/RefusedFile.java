package org.presente.host.backup;

/** A file cannot be restored; nothing was changed. */
public class RefusedFile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final BackupFlaw flaw;

  public RefusedFile(BackupFlaw flaw) {
    super(flaw.name());
    this.flaw = flaw;
  }

  public RefusedFile(BackupFlaw flaw, Throwable cause) {
    super(flaw.name(), cause);
    this.flaw = flaw;
  }

  public BackupFlaw flaw() {
    return flaw;
  }
}
