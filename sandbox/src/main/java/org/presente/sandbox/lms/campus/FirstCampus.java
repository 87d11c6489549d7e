package org.presente.sandbox.lms.campus;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.presente.sandbox.lms.people.CourseRole;
import org.presente.sandbox.lms.people.Enrolment;
import org.presente.sandbox.lms.people.EnrolmentStatus;
import org.presente.sandbox.lms.people.Person;
import org.presente.sandbox.lms.people.Privacy;

/** What a new platform starts with: two courses, thirty students, a teacher and an assistant. */
public final class FirstCampus {
  private static final String ASTRONOMY = "2";
  private static final String OCEANS = "3";
  private static final int FIRST_STUDENT = 4;

  private FirstCampus() {}

  public static Campus campus() {
    return new Campus(data());
  }

  static CampusData data() {
    List<Person> students = students();
    Person admin = new Person("2", "admin", "Admin", "User", "99", "en", true);
    Person teacher =
        new Person("3", "teacher1", "Vera", "Lindqvist", "America/Sao_Paulo", "en", false);
    Person assistant =
        new Person("34", "assistant1", "Tomás", "Oyarzún", "America/Santiago", "es", false);
    List<Person> people = new ArrayList<>(List.of(admin, teacher));
    people.addAll(students);
    people.add(assistant);
    return new CampusData(
        people,
        Stream.of(ASTRONOMY, OCEANS)
            .flatMap(course -> enrolments(course, students, teacher, assistant))
            .toList(),
        courses(),
        Stream.concat(astronomy(), oceans()).toList(),
        List.of(),
        List.of(),
        List.of(),
        34,
        2,
        Privacy.STAFF_EMAILS,
        newKey());
  }

  private static Stream<Enrolment> enrolments(
      String course, List<Person> students, Person teacher, Person assistant) {
    List<Person> enrolled = course.equals(OCEANS) ? students.subList(0, 8) : students;
    return Stream.concat(
        enrolled.stream().map(person -> active(course, person, CourseRole.STUDENT)),
        Stream.of(
            active(course, teacher, CourseRole.TEACHER),
            active(course, assistant, CourseRole.ASSISTANT)));
  }

  private static Enrolment active(String course, Person person, CourseRole role) {
    return new Enrolment(course, person.id(), role, EnrolmentStatus.ACTIVE);
  }

  private static List<Course> courses() {
    Instant begin = Instant.parse("2026-10-01T00:00:00Z");
    Instant end = Instant.parse("2027-02-28T00:00:00Z");
    return List.of(
        new Course(
            ASTRONOMY,
            "AST101",
            "Astronomy 101",
            "AST-101",
            "The sky, seen and explained.",
            begin,
            end,
            List.of()),
        new Course(
            OCEANS,
            "OCE201",
            "Oceans and Climate",
            "OCE-201",
            "Water, wind and weather.",
            begin,
            end,
            List.of()));
  }

  private static Stream<Lesson> astronomy() {
    return Stream.of(
        lesson("24", ASTRONOMY, "Week 1", "The night sky with bare eyes"),
        lesson("25", ASTRONOMY, "Week 2", "How telescopes gather light"),
        lesson("26", ASTRONOMY, "Week 3", "The Moon, phases and eclipses"),
        lesson("27", ASTRONOMY, "Week 4", "Orbits and Kepler's laws"),
        lesson("28", ASTRONOMY, "Week 5", "Spectra: reading starlight"),
        lesson("29", ASTRONOMY, "Week 6", "Questions before the exam"));
  }

  private static Stream<Lesson> oceans() {
    return Stream.of(
        lesson("40", OCEANS, "Week 1", "Currents and heat"),
        lesson("41", OCEANS, "Week 2", "Tides <and> \"waves\""),
        lesson("42", OCEANS, "Week 3", "El Niño & La Niña"));
  }

  private static Lesson lesson(String id, String course, String week, String topic) {
    return Lesson.first(id, course, week, week + ": " + topic, topic);
  }

  private static List<Person> students() {
    List<Person> students = new ArrayList<>();
    for (String line : StudentNames.LINES) {
      String[] parts = line.split("\\|", -1);
      int number = students.size() + 1;
      students.add(
          new Person(
              String.valueOf(FIRST_STUDENT + students.size()),
              "student%02d".formatted(number),
              parts[0],
              parts[1],
              parts[2],
              parts[3],
              false));
    }
    return students;
  }

  private static String newKey() {
    try {
      return new RSAKeyGenerator(2048)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(com.nimbusds.jose.JWSAlgorithm.RS256)
          .keyIDFromThumbprint(true)
          .generate()
          .toJSONString();
    } catch (JOSEException e) {
      throw new IllegalStateException("this JDK has no RSA", e);
    }
  }
}
