package org.presente.sandbox.lms.page.course;

import static org.presente.sandbox.lms.platform.Html.escape;

import org.presente.sandbox.lms.storage.StorageFrames;

/** The frame in which the tool shows, and what answers its messages. */
public record ToolFrame(StorageFrames storage) {

  /**
   * @param source with its query escaped for HTML
   */
  String html(String title, String source) {
    return """
        <iframe id="tool-frame" name="tool-frame" title="%s" src="%s"
          allow="microphone; camera; display-capture; autoplay; clipboard-write; fullscreen"
          allowfullscreen></iframe>
        """
            .formatted(escape(title), source)
        + storage.besideTheTool();
  }
}
