package org.presente.web.host.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Long lists by pages of fifty. The buttons of {@code layout/paging.xhtml} carry the page in the
 * form, so that what was searched for never stands in an address.
 */
@Named
@RequestScoped
public class Paging {
  public static final int SIZE = 50;

  @Inject private ButtonPressed pressed;
  private boolean more;

  /** From zero. */
  public int getPage() {
    return pressed.id("page").map(page -> (int) Math.min(page, 10_000)).orElse(0);
  }

  /**
   * This page's part of a list.
   *
   * @param read gives entries from the first number on, at most as many as the second
   */
  public <T> List<T> part(BiFunction<Integer, Integer, List<T>> read) {
    List<T> found = read.apply(getPage() * SIZE, SIZE + 1);
    more = found.size() > SIZE;
    return found.subList(0, Math.min(SIZE, found.size()));
  }

  public boolean isMore() {
    return more;
  }
}
