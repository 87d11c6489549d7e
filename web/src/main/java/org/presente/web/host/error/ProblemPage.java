package org.presente.web.host.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.presente.lti.message.LaunchPresentation.Note;
import org.presente.web.host.language.ReaderTexts;

/** What {@code problem.xhtml} shows. */
@Named
@RequestScoped
public class ProblemPage {
  @Inject private ReaderTexts texts;
  @Inject private WayBack wayBack;
  private Problem problem = Problem.of(500, "failure");

  void shows(Problem what) {
    problem = what;
  }

  public String getTitle() {
    return texts.of("problem." + problem.key() + ".title");
  }

  public String getText() {
    return texts.of("problem." + problem.key() + ".text", problem.details().toArray());
  }

  public String getIncident() {
    return problem.incident().orElse("");
  }

  /** Back to the course, with what happened in the address; empty outside a launch. */
  public String getBack() {
    Note note = problem.incident().isPresent() ? Note.ERROR : Note.MESSAGE;
    return wayBack
        .with(note, getTitle() + ". " + getText(), problem.incident())
        .map(URI::toString)
        .orElse("");
  }

  public boolean isRetryable() {
    return problem.retry().isPresent();
  }

  public String getAction() {
    return problem.retry().map(Retry::action).orElse("");
  }

  public List<Map.Entry<String, String>> getFields() {
    return problem.retry().map(retry -> List.copyOf(retry.fields().entrySet())).orElse(List.of());
  }
}
