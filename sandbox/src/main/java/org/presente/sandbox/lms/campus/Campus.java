package org.presente.sandbox.lms.campus;

import java.util.concurrent.atomic.AtomicBoolean;
import org.presente.sandbox.lms.grade.Gradebook;
import org.presente.sandbox.lms.people.Directory;
import org.presente.sandbox.lms.people.Groups;
import org.presente.sandbox.lms.people.Privacy;

/** All that the platform knows, in one place. */
public final class Campus {
  private final Directory directory;
  private final Catalogue catalogue;
  private final Gradebook gradebook;
  private final Groups groups;
  private final Tools tools;
  private final String platformKey;
  private final AtomicBoolean changed = new AtomicBoolean(true);
  private volatile Privacy privacy;

  Campus(CampusData data) {
    Runnable changes = () -> changed.set(true);
    directory = new Directory(data.people(), data.enrolments(), changes);
    catalogue = new Catalogue(data.courses(), data.lessons(), changes);
    groups = new Groups(directory, data.courses().stream().map(Course::id).toList());
    gradebook = new Gradebook(data.columns(), data.grades(), data.nextColumn(), changes);
    tools = new Tools(data.tools(), data.nextTool(), changes);
    platformKey = data.platformKey();
    privacy = data.privacy();
  }

  public Directory directory() {
    return directory;
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  public Gradebook gradebook() {
    return gradebook;
  }

  public Groups groups() {
    return groups;
  }

  public Tools tools() {
    return tools;
  }

  /** The platform's own private signing key as a JSON Web Key. */
  public String platformKey() {
    return platformKey;
  }

  public Privacy privacy() {
    return privacy;
  }

  public void setPrivacy(Privacy privacy) {
    this.privacy = privacy;
    markChanged();
  }

  void markChanged() {
    changed.set(true);
  }

  /** True once after each change. */
  boolean takeChanged() {
    return changed.getAndSet(false);
  }

  CampusData data() {
    return new CampusData(
        directory.people(),
        directory.enrolments(),
        catalogue.courses(),
        catalogue.lessons(),
        gradebook.columns(),
        gradebook.grades(),
        tools.all(),
        gradebook.nextColumn(),
        tools.nextTool(),
        privacy,
        platformKey);
  }
}
