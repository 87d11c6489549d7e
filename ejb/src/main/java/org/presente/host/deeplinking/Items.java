package org.presente.host.deeplinking;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.host.config.Configuration;
import org.presente.host.course.CourseService;
import org.presente.host.course.LessonView;
import org.presente.host.course.NotAllowed;
import org.presente.host.course.Visit;
import org.presente.host.gradebook.ColumnSpec;
import org.presente.host.plugin.Plugins;
import org.presente.host.plugin.ScheduledClass;
import org.presente.lti.deeplinking.ItemLineItem;
import org.presente.lti.deeplinking.Period;
import org.presente.lti.deeplinking.Placement;
import org.presente.lti.deeplinking.ResourceLinkItem;
import org.presente.lti.message.DeepLinkingSettings;
import org.presente.lti.registration.CustomVariables;

/** Lessons as content items. */
@Singleton
class Items {
  private static final Placement FRAME = new Placement.Frame(900, 700);
  private static final Placement WINDOW = new Placement.Window("presente");

  private final CourseService courses;
  private final Plugins plugins;
  private final URI launch;
  private final Optional<URI> icon;

  @Inject
  Items(CourseService courses, Plugins plugins, Configuration configuration) {
    this.courses = courses;
    this.plugins = plugins;
    launch = configuration.publicUrl("/lti/launch");
    icon =
        Optional.of(configuration.publicUrl("/icon.svg"))
            .filter(address -> "https".equals(address.getScheme()));
  }

  /** Hands the lessons out: each item has a reference of its own. */
  List<ResourceLinkItem> of(Visit visit, Choice choice, DeepLinkingSettings settings) {
    Map<Long, ScheduledClass> classes = plugins.scheduledIn(visit.courseId());
    Optional<BigDecimal> points = choice.points().filter(p -> settings.acceptLineItem());
    return choice.lessonIds().stream()
        .limit(settings.acceptMultiple() ? Long.MAX_VALUE : 1)
        .map(id -> item(visit, id, points, Optional.ofNullable(classes.get(id)), choice.dated()))
        .map(item -> settings.acceptTargets().contains("iframe") ? item : item.shownIn(WINDOW))
        .toList();
  }

  private ResourceLinkItem item(
      Visit visit,
      long lessonId,
      Optional<BigDecimal> points,
      Optional<ScheduledClass> scheduled,
      boolean dated) {
    LessonView lesson =
        courses
            .lesson(lessonId)
            .filter(found -> found.courseId() == visit.courseId())
            .orElseThrow(() -> new NotAllowed("lesson"));
    String ref = courses.handOut(visit, lessonId, points.isPresent());
    Optional<ScheduledClass> shown = scheduled.filter(it -> dated);
    return new ResourceLinkItem(
        launch,
        lesson.title(),
        Optional.empty(),
        icon,
        FRAME,
        Map.of(CustomVariables.MEETING_REF, ref),
        points.map(p -> column(lesson, p, scheduled, ref)),
        shown.map(it -> Period.from(it.opens())),
        shown.map(it -> Period.between(it.start(), it.end())));
  }

  /** By the name under which the class's marks will look for their column. */
  private static ItemLineItem column(
      LessonView lesson, BigDecimal points, Optional<ScheduledClass> scheduled, String ref) {
    return new ItemLineItem(
        lesson.title(),
        points,
        scheduled.map(ScheduledClass::columnKey).orElse("lesson:" + ref),
        ColumnSpec.TAG,
        Optional.empty());
  }
}
