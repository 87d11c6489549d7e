package org.presente.host.notification;

import java.util.List;

/**
 * What somebody chose about one kind.
 *
 * @param kind its name
 * @param title what it is called in the reader's language
 * @param choice that holds
 * @param offered what can be chosen
 */
public record ChoiceView(
    String kind, String title, NoticeChoice choice, List<NoticeChoice> offered) {
  public ChoiceView {
    offered = List.copyOf(offered);
  }
}
