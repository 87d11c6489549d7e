package org.presente.quirk;

/** What a careless tool does where ours goes on. */
final class GaveUp extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GaveUp(String why) {
    super(why);
  }

  static void when(boolean trouble, String why) {
    if (trouble) {
      throw new GaveUp(why);
    }
  }
}
