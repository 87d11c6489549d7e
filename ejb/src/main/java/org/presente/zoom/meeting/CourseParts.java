package org.presente.zoom.meeting;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.presente.host.course.CourseService;
import org.presente.host.course.LessonView;
import org.presente.host.plugin.PluginSettings;
import org.presente.host.roster.CourseGroupView;
import org.presente.host.roster.CourseGroups;
import org.presente.host.roster.IdentityService;
import org.presente.zoom.api.option.BreakoutRooms;
import org.presente.zoom.meeting.domain.Audience.Rooms;
import org.presente.zoom.meeting.domain.CoursePart;
import org.presente.zoom.meeting.domain.TrackingTemplates;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.setting.ZoomSettings;

/**
 * What meetings have of their courses: rooms after groups, and tracking fields. An attached meeting
 * keeps those tracking fields that its maker gave it.
 */
@Singleton
public class CourseParts {
  /** Zoom's limits of what is assigned ahead. */
  private static final int MOST_ROOMS = 50;

  private static final int MOST_PEOPLE = 200;
  private static final int ROOM_NAME = 32;

  private final CourseGroups groups;
  private final CourseService courses;
  private final IdentityService identities;
  private final PluginSettings settings;
  private final Instance<PersonAddresses> addresses;

  @Inject
  CourseParts(
      CourseGroups groups,
      CourseService courses,
      IdentityService identities,
      PluginSettings settings,
      Instance<PersonAddresses> addresses) {
    this.groups = groups;
    this.courses = courses;
    this.identities = identities;
    this.settings = settings;
    this.addresses = addresses;
  }

  CoursePart of(MeetingEntity meeting) {
    Optional<Long> registration = courses.registrationOf(meeting.courseId());
    return new CoursePart(
        rooms(meeting, registration),
        registration
            .filter(it -> !meeting.zoom().isAttached())
            .map(it -> tracking(meeting, it))
            .orElseGet(Map::of));
  }

  private Optional<BreakoutRooms> rooms(MeetingEntity meeting, Optional<Long> registration) {
    Rooms wanted = meeting.wish().options().audience().rooms();
    return switch (wanted.source()) {
      case AS_ON_ZOOM -> Optional.empty();
      case NONE -> Optional.of(new BreakoutRooms(List.of()));
      case GROUPS -> Optional.of(rooms(meeting, wanted.setId(), registration));
    };
  }

  private BreakoutRooms rooms(MeetingEntity meeting, String setId, Optional<Long> registration) {
    Function<Long, Optional<String>> address = addresses(meeting, registration);
    AtomicInteger left = new AtomicInteger(MOST_PEOPLE);
    return new BreakoutRooms(
        groups.of(meeting.courseId()).stream()
            .filter(group -> group.isOfSet(setId))
            .limit(MOST_ROOMS)
            .map(group -> room(group, address, left))
            .toList());
  }

  private static BreakoutRooms.Room room(
      CourseGroupView group, Function<Long, Optional<String>> address, AtomicInteger left) {
    List<String> people =
        group.personIds().stream()
            .sorted()
            .flatMap(person -> address.apply(person).stream())
            .limit(left.get())
            .toList();
    left.addAndGet(-people.size());
    String name = group.name().strip();
    return new BreakoutRooms.Room(name.substring(0, Math.min(ROOM_NAME, name.length())), people);
  }

  /**
   * With personal links people are known by the made-up addresses of these, and their own are kept
   * from Zoom; without, Zoom can know them by nothing else.
   */
  private Function<Long, Optional<String>> addresses(
      MeetingEntity meeting, Optional<Long> registration) {
    if (!meeting.zoom().isRegistered()) {
      return person -> registration.flatMap(it -> identities.address(it, person));
    }
    Map<Long, String> known = new HashMap<>();
    for (PersonAddresses each : addresses) {
      known.putAll(each.of(meeting.id()));
    }
    return person -> Optional.ofNullable(known.get(person));
  }

  private Map<String, String> tracking(MeetingEntity meeting, long registration) {
    TrackingTemplates templates =
        TrackingTemplates.parse(
            settings.of(ZoomSettings.TRACKING_FIELDS, registration, meeting.courseId()));
    if (templates.isEmpty()) {
      return Map.of();
    }
    Map<String, String> facts = new HashMap<>();
    Optional<LessonView> lesson = courses.lesson(meeting.lessonId());
    facts.put("course", lesson.map(LessonView::courseTitle).orElse(""));
    facts.put("lesson", lesson.map(LessonView::title).orElse(""));
    facts.put("code", courses.label(meeting.courseId()).orElse(""));
    return templates.filled(facts);
  }
}
