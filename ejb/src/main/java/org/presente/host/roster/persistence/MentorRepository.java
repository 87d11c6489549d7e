package org.presente.host.roster.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom mentors may look at. */
@Singleton
public class MentorRepository {
  private static final int MOST = 200;

  private final EntityManager entityManager;

  @Inject
  public MentorRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The list of the last launch replaces the one before; no list means nobody. */
  public void keep(long courseId, long mentorId, Collection<String> subjects) {
    Set<String> wanted =
        subjects.stream()
            .filter(subject -> !subject.isBlank() && subject.length() <= 255)
            .limit(MOST)
            .collect(Collectors.toCollection(HashSet::new));
    for (MentoredPerson known : of(courseId, mentorId)) {
      if (!wanted.remove(known.subject())) {
        entityManager.remove(known);
      }
    }
    wanted.forEach(
        subject -> entityManager.persist(new MentoredPerson(courseId, mentorId, subject)));
  }

  public Set<String> subjects(long courseId, long mentorId) {
    return of(courseId, mentorId).stream().map(MentoredPerson::subject).collect(Collectors.toSet());
  }

  private List<MentoredPerson> of(long courseId, long mentorId) {
    return entityManager
        .createQuery(
            """
            select m from MentoredPerson m
            where m.courseId = :course and m.mentorId = :mentor""",
            MentoredPerson.class)
        .setParameter("course", courseId)
        .setParameter("mentor", mentorId)
        .getResultList();
  }
}
