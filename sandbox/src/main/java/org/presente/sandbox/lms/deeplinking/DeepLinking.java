package org.presente.sandbox.lms.deeplinking;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.quirk.Quirks;

/** Pickings on their way, and what came of the earlier ones. */
public final class DeepLinking {
  private static final int KEPT = 1000;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Picking> open = new LinkedHashMap<>();
  private final List<PickedContent> answers = new ArrayList<>();
  private final Map<String, PickedContent> news = new LinkedHashMap<>();
  private final Quirks quirks;
  private UnaryOperator<DeepLinkingSettings> change = UnaryOperator.identity();
  private boolean openToAll;

  public DeepLinking(Quirks quirks) {
    this.quirks = quirks;
  }

  /** Those of the profile in force, with what is changed in them. */
  public synchronized DeepLinkingSettings settings() {
    return change.apply(DeepLinkingSettings.of(quirks.profile()));
  }

  /**
   * Departs from the profile from the next picking on, whatever was changed before; the identity
   * goes back to it.
   */
  public synchronized void change(UnaryOperator<DeepLinkingSettings> newChange) {
    change = newChange;
  }

  /** Whether the platform forgets that only staff may pick; off at first. */
  public synchronized boolean isOpenToAll() {
    return openToAll;
  }

  public synchronized void setOpenToAll(boolean open) {
    openToAll = open;
  }

  public synchronized Picking begin(String personId, String courseId, Tool tool) {
    DeepLinkingSettings settings = settings();
    String data = settings.withData() ? "csrf:" + text(24) + "&é+=\"\\/ " : "";
    Picking picking = new Picking(text(9), personId, courseId, tool.id(), settings, data);
    if (open.size() == KEPT) {
      open.remove(open.keySet().iterator().next());
    }
    open.put(picking.id(), picking);
    return picking;
  }

  synchronized Optional<Picking> picking(String id) {
    return Optional.ofNullable(open.get(id));
  }

  /** Notes an answer; a picking whose answer was taken over is closed. */
  synchronized void answered(PickedContent content) {
    answers.add(content);
    if (content.faults().isEmpty()) {
      open.remove(content.picking().id());
      news.put(key(content.picking().courseId(), content.picking().personId()), content);
    }
  }

  /** All answers so far, refused ones too. */
  public synchronized List<PickedContent> answers() {
    return List.copyOf(answers);
  }

  public synchronized Optional<PickedContent> last() {
    return answers.stream().reduce((older, newer) -> newer);
  }

  /** What to tell somebody who comes back to the course; once. */
  public synchronized Optional<PickedContent> takeNews(String courseId, String personId) {
    return Optional.ofNullable(news.remove(key(courseId, personId)));
  }

  private static String key(String courseId, String personId) {
    return courseId + "/" + personId;
  }

  private String text(int bytes) {
    byte[] random = new byte[bytes];
    this.random.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }
}
