package org.presente.zoom.meeting.backup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.host.roster.CourseGroupView;
import org.presente.host.roster.CourseGroupView.SetView;
import org.presente.zoom.meeting.domain.Audience;
import org.presente.zoom.meeting.domain.Audience.Rooms;
import org.presente.zoom.meeting.domain.MeetingOptions;

/**
 * The groups that a meeting means, by name: their ids are of one course.
 *
 * @param only whose members come; empty for everybody
 * @param rooms the set after whose groups rooms are made, empty for groups that stand alone; empty
 *     without such rooms
 */
record GroupNames(Optional<String> only, Optional<String> rooms) {
  static final GroupNames NONE = new GroupNames(Optional.empty(), Optional.empty());

  /**
   * @param groups of the course that the options are of
   */
  static GroupNames of(Audience audience, List<CourseGroupView> groups) {
    return new GroupNames(
        audience
            .groupId()
            .flatMap(id -> groups.stream().filter(group -> group.id() == id).findFirst())
            .map(CourseGroupView::name),
        Optional.of(audience.rooms())
            .filter(Rooms::followGroups)
            .map(rooms -> setName(rooms.setId(), groups)));
  }

  private static String setName(String setId, List<CourseGroupView> groups) {
    return sets(groups)
        .filter(set -> set.id().equals(setId))
        .map(SetView::name)
        .findFirst()
        .orElse("");
  }

  private static Stream<SetView> sets(List<CourseGroupView> groups) {
    return groups.stream().flatMap(group -> group.set().stream());
  }

  /** Whether a course with these groups has all that are named. */
  boolean areIn(List<CourseGroupView> groups) {
    boolean group = only.isEmpty() || groups.stream().anyMatch(it -> only.get().equals(it.name()));
    boolean set =
        rooms.filter(name -> !name.isEmpty()).isEmpty()
            || sets(groups).anyMatch(it -> rooms.get().equals(it.name()));
    return group && set;
  }

  /** The options with the ids of a course that has these groups; what it has not is left out. */
  MeetingOptions onto(MeetingOptions options, List<CourseGroupView> groups) {
    Optional<Long> group =
        only.flatMap(
            name ->
                groups.stream()
                    .filter(it -> name.equals(it.name()))
                    .map(CourseGroupView::id)
                    .findFirst());
    return options.with(new Audience(group, rooms(options.audience().rooms(), groups)));
  }

  private Rooms rooms(Rooms named, List<CourseGroupView> groups) {
    if (!named.followGroups()) {
      return named;
    }
    String name = rooms.orElse("");
    return name.isEmpty()
        ? Rooms.ofSet("")
        : sets(groups)
            .filter(it -> name.equals(it.name()))
            .map(it -> Rooms.ofSet(it.id()))
            .findFirst()
            .orElseGet(Rooms::asOnZoom);
  }
}
