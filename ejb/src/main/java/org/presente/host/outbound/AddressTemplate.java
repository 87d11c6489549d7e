package org.presente.host.outbound;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An address without what may name somebody: of the path only parts that look like words of an
 * interface, of the query nothing.
 */
final class AddressTemplate {
  /** Words of an interface have few letters and no digits but in a version or a file's ending. */
  private static final Pattern WORD = Pattern.compile("(?i)v[0-9.]{1,4}|[a-z][a-z_.-]{0,29}");

  private AddressTemplate() {}

  static String of(URI address) {
    return Arrays.stream(Optional.ofNullable(address.getPath()).orElse("").split("/", -1))
        .map(part -> part.isEmpty() || WORD.matcher(part).matches() ? part : "{…}")
        .collect(Collectors.joining("/"));
  }
}
