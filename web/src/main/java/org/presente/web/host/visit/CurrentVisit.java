package org.presente.web.host.visit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Optional;
import org.presente.host.course.NotAllowed;
import org.presente.host.course.Visit;
import org.presente.web.host.language.Reader;
import org.presente.web.host.language.Zones;

/** The visit this request belongs to. */
@Named("visit")
@RequestScoped
public class CurrentVisit {
  @Inject private Reader reader;
  private Optional<Visit> visit = Optional.empty();
  private String key = "";

  public void begin(Visit opened) {
    visit = Optional.of(opened);
    reader.speaks(opened.locale());
  }

  /** The browser keeps no cookie for us here: what is asked next comes with this seal. */
  void hasKey(String seal) {
    key = seal;
  }

  /** The seal in a page that was opened without a cookie; empty otherwise. */
  public String getKey() {
    return key;
  }

  /**
   * @throws NotAllowed outside a launch
   */
  public Visit get() {
    return visit.orElseThrow(() -> new NotAllowed("a page of a launch"));
  }

  /** Whether there is a lesson to go back to. */
  public boolean isInLesson() {
    return get().lessonId().isPresent();
  }

  /** The address of another page of the same launch. */
  public String address(String page) {
    return "/l/" + get().id() + "/" + page;
  }

  /** The reader's zone, else the given one. */
  public ZoneId zoneOr(ZoneId other) {
    return get().zone().flatMap(Zones::named).orElse(other);
  }
}
