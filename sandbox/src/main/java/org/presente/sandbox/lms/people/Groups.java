package org.presente.sandbox.lms.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The groups of all courses. Not kept in the data file: each start makes the same ones, three for
 * the laboratory in each course and one of its first two students that is in no set.
 */
public final class Groups {
  private static final int LABS = 3;
  private final Map<String, GroupSet> sets = new LinkedHashMap<>();
  private final Map<String, CourseGroup> groups = new LinkedHashMap<>();

  public Groups(Directory directory, List<String> courseIds) {
    courseIds.forEach(courseId -> fill(courseId, students(directory, courseId)));
  }

  private static List<String> students(Directory directory, String courseId) {
    return directory.members(courseId).stream()
        .filter(member -> member.role() == CourseRole.STUDENT)
        .map(member -> member.person().id())
        .toList();
  }

  private void fill(String courseId, List<String> students) {
    GroupSet labs = new GroupSet("labs-" + courseId, courseId, "Laboratory");
    put(labs);
    for (int lab = 0; lab < LABS; lab++) {
      List<String> members = new ArrayList<>();
      for (int i = lab; i < students.size(); i += LABS) {
        members.add(students.get(i));
      }
      String id = "lab-" + courseId + "-" + (lab + 1);
      put(new CourseGroup(id, courseId, labs.id(), "Lab " + (lab + 1), "laboratory", members));
    }
    List<String> speakers = students.subList(0, Math.min(2, students.size()));
    put(new CourseGroup("speakers-" + courseId, courseId, "", "Speakers", "", speakers));
  }

  public synchronized void put(GroupSet set) {
    sets.put(set.id(), set);
  }

  public synchronized void put(CourseGroup group) {
    groups.put(group.id(), group);
  }

  public synchronized void remove(String groupId) {
    groups.remove(groupId);
  }

  public synchronized Optional<CourseGroup> group(String id) {
    return Optional.ofNullable(groups.get(id));
  }

  public synchronized List<CourseGroup> of(String courseId) {
    return groups.values().stream().filter(group -> group.courseId().equals(courseId)).toList();
  }

  public synchronized List<GroupSet> setsOf(String courseId) {
    return sets.values().stream().filter(set -> set.courseId().equals(courseId)).toList();
  }
}
