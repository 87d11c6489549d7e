package org.presente.host.notice;

import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** Listens like host.course does. */
final class Copies {
  final List<ContextCopied> news = new ArrayList<>();

  void onContextCopied(@Observes ContextCopied copied) {
    news.add(copied);
  }
}
