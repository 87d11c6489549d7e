package org.presente.host.backup;

/** A part is not what its writer writes: the file is refused as a whole. */
public class UnreadablePart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param where which value, such as {@code meetings[3].start}; never the value itself
   */
  public UnreadablePart(String where) {
    super(where);
  }

  public UnreadablePart(String where, Throwable cause) {
    super(where, cause);
  }
}
