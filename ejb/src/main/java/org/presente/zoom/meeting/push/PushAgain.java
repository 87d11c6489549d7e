package org.presente.zoom.meeting.push;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.presente.zoom.account.ConnectionRestored;
import org.presente.zoom.meeting.MeetingEditor;
import org.presente.zoom.meeting.persistence.MeetingRepository;

/** Pushes that failed with a broken connection are tried again when it works. */
@Singleton
class PushAgain {
  private final MeetingRepository repository;
  private final MeetingEditor editor;

  @Inject
  PushAgain(MeetingRepository repository, MeetingEditor editor) {
    this.repository = repository;
    this.editor = editor;
  }

  void onRestored(@Observes ConnectionRestored news) {
    repository.failed(news.connectionId()).forEach(editor::tryAgain);
  }
}
