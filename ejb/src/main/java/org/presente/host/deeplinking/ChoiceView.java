package org.presente.host.deeplinking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What somebody may choose, for the page.
 *
 * @param takesLinks whether the platform takes links to this tool at this place at all
 * @param takesSeveral whether more than one lesson may be sent
 * @param takesColumns whether lessons may come with a column of the gradebook
 * @param title what the platform proposes to call it
 * @param points what a class is worth unless somebody says otherwise
 */
public record ChoiceView(
    String courseTitle,
    boolean takesLinks,
    boolean takesSeveral,
    boolean takesColumns,
    Optional<String> title,
    BigDecimal points,
    List<OfferedLesson> lessons) {
  public ChoiceView {
    lessons = List.copyOf(lessons);
  }
}
