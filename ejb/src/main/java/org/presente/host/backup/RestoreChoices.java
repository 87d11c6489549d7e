package org.presente.host.backup;

import java.util.Map;

/**
 * What somebody wants a restore to be like.
 *
 * @param usual for lessons without a choice of their own
 * @param each by the file's keys of lessons
 * @param hosts by the name that the file has for who holds a class, the one who is to hold it here
 * @param replace whether what a lesson has already is replaced; otherwise it stays
 */
public record RestoreChoices(
    ClassChoice usual,
    Map<String, ClassChoice> each,
    DateShift shift,
    Map<String, String> hosts,
    boolean replace) {
  public static final RestoreChoices USUAL =
      new RestoreChoices(ClassChoice.NEW, Map.of(), DateShift.NONE, Map.of(), false);

  public RestoreChoices {
    each = Map.copyOf(each);
    hosts = Map.copyOf(hosts);
  }

  public ClassChoice of(String lesson) {
    return each.getOrDefault(lesson, usual);
  }

  public RestoreChoices with(ClassChoice choice) {
    return new RestoreChoices(choice, each, shift, hosts, replace);
  }

  public RestoreChoices shifted(DateShift by) {
    return new RestoreChoices(usual, each, by, hosts, replace);
  }

  public RestoreChoices replacing(boolean wanted) {
    return new RestoreChoices(usual, each, shift, hosts, wanted);
  }

  public RestoreChoices hostedBy(Map<String, String> mapping) {
    return new RestoreChoices(usual, each, shift, mapping, replace);
  }

  public RestoreChoices choosing(Map<String, ClassChoice> choices) {
    return new RestoreChoices(usual, choices, shift, hosts, replace);
  }
}
