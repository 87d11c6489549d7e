package org.presente.host.deeplinking;

import java.util.Optional;
import org.presente.host.plugin.ScheduledClass;

/** A lesson the course has already. */
public record OfferedLesson(long id, String title, Optional<ScheduledClass> scheduled) {}
