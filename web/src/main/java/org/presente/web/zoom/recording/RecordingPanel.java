package org.presente.web.zoom.recording;

import jakarta.enterprise.context.RequestScoped;
import org.presente.web.host.lesson.LessonPanel;

/** The lesson's recordings, below its meeting. */
@RequestScoped
public class RecordingPanel implements LessonPanel {
  @Override
  public int order() {
    return 30;
  }

  @Override
  public String facelet() {
    return "/zoom/recording/recordingPanel.xhtml";
  }
}
