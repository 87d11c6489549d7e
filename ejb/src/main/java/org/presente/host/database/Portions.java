package org.presente.host.database;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Long lists in parts that a query or a transaction can bear. */
public final class Portions {
  /** Elements of a part; databases take some thousand parameters. */
  private static final int MOST = 500;

  private Portions() {}

  /** The same elements in the same order; nothing for nothing. */
  public static <T> Stream<List<T>> of(Collection<T> all) {
    List<T> listed = List.copyOf(all);
    return IntStream.iterate(0, from -> from < listed.size(), from -> from + MOST)
        .mapToObj(from -> listed.subList(from, Math.min(listed.size(), from + MOST)));
  }
}
