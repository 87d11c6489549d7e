package org.presente.host.backup.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presente.host.backup.RestoreState;

/** Restores, their files and what they did. */
@Singleton
public class RestoreRepository {
  /** Below what H2 takes in one value. */
  private static final int PIECE = 512 * 1024;

  private final EntityManager entityManager;

  @Inject
  public RestoreRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public RestoreEntity add(RestoreEntity restore, byte[] file) {
    entityManager.persist(restore);
    entityManager.flush();
    for (int from = 0, i = 0; from < file.length; from += PIECE, i++) {
      byte[] piece = Arrays.copyOfRange(file, from, Math.min(from + PIECE, file.length));
      entityManager.persist(new PieceEntity(restore.id(), i, piece));
    }
    return restore;
  }

  /** Writes what other rows are about to refer to. */
  public void flush() {
    entityManager.flush();
  }

  public Optional<RestoreEntity> find(long id) {
    return Optional.ofNullable(entityManager.find(RestoreEntity.class, id));
  }

  public Optional<RestoreEntity> locked(long id) {
    return Optional.ofNullable(
        entityManager.find(RestoreEntity.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The newest first. */
  public List<RestoreEntity> ofCourse(long courseId, int most) {
    return entityManager
        .createQuery(
            "select r from RestoreEntity r where r.courseId = :course order by r.id desc",
            RestoreEntity.class)
        .setParameter("course", courseId)
        .setMaxResults(most)
        .getResultList();
  }

  /** The last that a course's copied lessons were decided by and that still holds. */
  public Optional<RestoreEntity> copyDecision(long courseId) {
    return entityManager
        .createQuery(
            """
            select r from RestoreEntity r
            where r.courseId = :course and r.backupKey = :copy and r.state in :held
            order by r.id desc""",
            RestoreEntity.class)
        .setParameter("course", courseId)
        .setParameter("copy", RestoreEntity.COPY)
        .setParameter("held", List.of(RestoreState.WAITING, RestoreState.DONE))
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public RestoreEntity add(RestoreEntity restore) {
    entityManager.persist(restore);
    return restore;
  }

  /** Empty once it was forgotten. */
  public Optional<byte[]> file(long restoreId) {
    List<PieceEntity> pieces =
        entityManager
            .createQuery(
                "select p from PieceEntity p where p.restoreId = :restore order by p.ordinal",
                PieceEntity.class)
            .setParameter("restore", restoreId)
            .getResultList();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    pieces.forEach(piece -> all.writeBytes(piece.content()));
    return pieces.isEmpty() ? Optional.empty() : Optional.of(all.toByteArray());
  }

  /** Deletes the file of one restore. */
  public void forgetFile(long restoreId) {
    entityManager
        .createQuery("delete from PieceEntity p where p.restoreId = :restore")
        .setParameter("restore", restoreId)
        .executeUpdate();
  }

  /**
   * Deletes files that were read in before then.
   *
   * @return how many pieces
   */
  public int forgetFiles(Instant before) {
    return entityManager
        .createQuery(
            """
            delete from PieceEntity p where p.restoreId in
              (select r.id from RestoreEntity r where r.uploadedAt < :before)""")
        .setParameter("before", before)
        .executeUpdate();
  }

  public void add(TraceEntity trace) {
    entityManager.persist(trace);
  }

  /** The last first, as they have to be taken back. */
  public List<TraceEntity> traces(long restoreId) {
    return entityManager
        .createQuery(
            "select t from TraceEntity t where t.restoreId = :restore order by t.id desc",
            TraceEntity.class)
        .setParameter("restore", restoreId)
        .getResultList();
  }

  /** The lessons that a restore did something to. */
  public List<Long> lessons(long restoreId) {
    return entityManager
        .createQuery(
            """
            select distinct t.lessonId from TraceEntity t
            where t.restoreId = :restore and t.lessonId is not null""",
            Long.class)
        .setParameter("restore", restoreId)
        .getResultList();
  }

  public void add(RestoredLessonEntity lesson) {
    entityManager.persist(lesson);
  }

  /** Which lessons of the course were restored from where. */
  public Map<String, Long> restored(long courseId) {
    return entityManager
        .createQuery(
            "select l from RestoredLessonEntity l where l.courseId = :course",
            RestoredLessonEntity.class)
        .setParameter("course", courseId)
        .getResultStream()
        .collect(Collectors.toMap(RestoredLessonEntity::origin, RestoredLessonEntity::lessonId));
  }

  /** The next restore begins anew. */
  public void forgetLessons(long restoreId) {
    entityManager
        .createQuery("delete from RestoredLessonEntity l where l.restoreId = :restore")
        .setParameter("restore", restoreId)
        .executeUpdate();
  }

  /** The one row of this installation, if somebody has asked before. */
  public Optional<String> installation(String name) {
    List<?> found =
        entityManager
            .createNativeQuery("select setting_value from installation where name = ?1")
            .setParameter(1, name)
            .getResultList();
    return found.stream().map(Object::toString).findFirst();
  }

  public void keepInstallation(String name, String value) {
    entityManager
        .createNativeQuery("insert into installation (name, setting_value) values (?1, ?2)")
        .setParameter(1, name)
        .setParameter(2, value)
        .executeUpdate();
  }
}
