package org.presente.host.backup;

/**
 * How far work outside this tool has come.
 *
 * @param done as far as others have it
 * @param waiting for their turn, such as for a daily limit
 * @param failed until a person does something
 */
public record Progress(int done, int waiting, int failed) {
  public static final Progress NOTHING = new Progress(0, 0, 0);

  public int total() {
    return done + waiting + failed;
  }

  public Progress plus(Progress other) {
    return new Progress(done + other.done, waiting + other.waiting, failed + other.failed);
  }
}
