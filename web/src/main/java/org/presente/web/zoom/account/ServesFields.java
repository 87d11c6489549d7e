package org.presente.web.zoom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.presente.host.platform.PlatformAdminService;
import org.presente.host.platform.RegistrationView;
import org.presente.web.host.language.ReaderTexts;
import org.presente.zoom.account.Serves;

/** Whom a connection serves, as three fields: the kind of rule, the platform, a text. */
@Named
@RequestScoped
public class ServesFields {
  private enum Kind {
    EVERYONE,
    PLATFORM,
    COURSES,
    TEACHER
  }

  @Inject private PlatformAdminService registrations;
  @Inject private ReaderTexts texts;

  private String kind = Kind.EVERYONE.name();
  private String platform = "";
  private String text = "";

  boolean lacksPlatform() {
    return Kind.valueOf(kind) != Kind.EVERYONE && platform.isEmpty();
  }

  Serves chosen() {
    return switch (Kind.valueOf(kind)) {
      case EVERYONE -> new Serves.Everyone();
      case PLATFORM -> new Serves.Platform(Long.parseLong(platform));
      case COURSES -> new Serves.Courses(Long.parseLong(platform), text);
      case TEACHER -> new Serves.Teacher(Long.parseLong(platform), text);
    };
  }

  void show(Serves serves) {
    clear();
    platform = serves.platform().map(id -> Long.toString(id)).orElse("");
    if (serves instanceof Serves.Platform) {
      kind = Kind.PLATFORM.name();
    } else if (serves instanceof Serves.Courses courses) {
      kind = Kind.COURSES.name();
      text = courses.prefix();
    } else if (serves instanceof Serves.Teacher teacher) {
      kind = Kind.TEACHER.name();
      text = teacher.address();
    }
  }

  void clear() {
    kind = Kind.EVERYONE.name();
    platform = "";
    text = "";
  }

  String sentence(Serves serves) {
    String rule = rule(serves);
    return serves
        .platform()
        .flatMap(registrations::find)
        .map(found -> rule + " (" + found.name() + ")")
        .orElse(rule);
  }

  private String rule(Serves serves) {
    if (serves instanceof Serves.Courses courses) {
      return texts.of("zoom.serves.courses-of", courses.prefix());
    }
    if (serves instanceof Serves.Teacher teacher) {
      return texts.of("zoom.serves.teacher-of", teacher.address());
    }
    return texts.of(
        serves instanceof Serves.Platform ? "zoom.serves.PLATFORM" : "zoom.serves.EVERYONE");
  }

  public List<String> getKinds() {
    return Arrays.stream(Kind.values()).map(Enum::name).toList();
  }

  public List<RegistrationView> getPlatforms() {
    return registrations.registrations();
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = Objects.requireNonNullElse(kind, this.kind); // not sent: untouched
  }

  public String getPlatform() {
    return platform;
  }

  public void setPlatform(String platform) {
    this.platform = platform == null ? "" : platform;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text == null ? "" : text;
  }
}
