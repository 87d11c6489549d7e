package org.presente.sandbox.lms.people;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people and which course each belongs to. */
public final class Directory {
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<String, Enrolment> enrolments = new LinkedHashMap<>();
  private final Map<String, List<String>> mentees = new LinkedHashMap<>();
  private final Map<String, Long> changedAt = new LinkedHashMap<>();
  private final Runnable changes;
  private long change;

  /**
   * @param changes run after each change
   */
  public Directory(Collection<Person> people, Collection<Enrolment> enrolments, Runnable changes) {
    this.changes = changes;
    people.forEach(person -> this.people.put(person.id(), person));
    enrolments.forEach(enrolment -> this.enrolments.put(key(enrolment), enrolment));
  }

  public synchronized Optional<Person> person(String id) {
    return Optional.ofNullable(people.get(id));
  }

  public synchronized List<Person> people() {
    return List.copyOf(people.values());
  }

  public synchronized List<Enrolment> enrolments() {
    return List.copyOf(enrolments.values());
  }

  public synchronized Optional<Enrolment> enrolment(String courseId, String personId) {
    return Optional.ofNullable(enrolments.get(key(courseId, personId)));
  }

  /** Everybody ever enrolled in the course, in the order of enrolment. */
  public synchronized List<Member> members(String courseId) {
    return enrolments.values().stream()
        .filter(enrolment -> enrolment.courseId().equals(courseId))
        .map(enrolment -> new Member(people.get(enrolment.personId()), enrolment))
        .toList();
  }

  /** Above every id there is. */
  public synchronized String newPersonId() {
    return String.valueOf(
        Math.max(60, people.keySet().stream().mapToLong(Long::parseLong).max().orElse(0) + 1));
  }

  /** Adds somebody, or changes who has the same id; that concerns all of the person's courses. */
  public synchronized void add(Person person) {
    people.put(person.id(), person);
    enrolments.values().stream()
        .filter(enrolment -> enrolment.personId().equals(person.id()))
        .forEach(enrolment -> changedAt.put(key(enrolment), ++change));
    changes.run();
  }

  public synchronized void enrol(Enrolment enrolment) {
    if (!people.containsKey(enrolment.personId())) {
      throw new IllegalArgumentException("nobody has the id " + enrolment.personId());
    }
    enrolments.put(key(enrolment), enrolment);
    changedAt.put(key(enrolment), ++change);
    changes.run();
  }

  /** Whom a mentor looks after; nobody at first, and not kept in the data file. */
  public synchronized List<String> mentees(String mentorId) {
    return mentees.getOrDefault(mentorId, List.of());
  }

  public synchronized void setMentees(String mentorId, List<String> personIds) {
    mentees.put(mentorId, List.copyOf(personIds));
  }

  /** The number of the last change since the start. */
  public synchronized long change() {
    return change;
  }

  public synchronized boolean changedSince(Enrolment enrolment, long since) {
    return changedAt.getOrDefault(key(enrolment), 0L) > since;
  }

  private static String key(Enrolment enrolment) {
    return key(enrolment.courseId(), enrolment.personId());
  }

  private static String key(String courseId, String personId) {
    return courseId + "/" + personId;
  }
}
