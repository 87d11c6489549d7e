package org.presente.web.host.error;

import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.util.Optional;
import org.presente.lti.message.LaunchPresentation.Note;

/**
 * Where the platform wants its people back (Core 1.3 section 5.4.5), if this launch has it told.
 */
@RequestScoped
public class WayBack {
  private Optional<URI> address = Optional.empty();

  /**
   * @param returnUrl as a message reader let it through: https, or http where that is allowed
   */
  public void leadsTo(Optional<URI> returnUrl) {
    address = returnUrl;
  }

  /**
   * The address with what happened in its query, for the platform to show.
   *
   * @param note whether it is a failure or only to be said
   */
  Optional<URI> with(Note note, String text, Optional<String> incident) {
    return address.map(
        back -> {
          URI told = note.addedTo(back, text);
          return incident
              .map(code -> Note.ERROR_LOG.addedTo(told, "incident " + code))
              .orElse(told);
        });
  }
}
