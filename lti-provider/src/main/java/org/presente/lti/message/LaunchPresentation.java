package org.presente.lti.message;

import java.net.URI;
import java.util.Optional;
import org.presente.lti.http.Addresses;

/**
 * Where the tool is shown and where it may send the person back to.
 *
 * @param documentTarget iframe, frame or window
 */
public record LaunchPresentation(
    Optional<String> documentTarget, Optional<URI> returnUrl, Optional<String> locale) {

  /** What the platform does with a text that goes back with the person (Core 1.3 section 5.4.5). */
  public enum Note {
    /** Shown to the person. */
    MESSAGE("lti_msg"),
    /** Shown to the person as an error. */
    ERROR("lti_errormsg"),
    LOG("lti_log"),
    ERROR_LOG("lti_errorlog");

    private final String parameter;

    Note(String parameter) {
      this.parameter = parameter;
    }

    /** The address with the text in its query. */
    public URI addedTo(URI address, String text) {
      return Addresses.with(address, parameter, text);
    }
  }

  /** The way back with a text added to its query; empty if there is no way back. */
  public Optional<URI> returnUrl(Note note, String text) {
    return returnUrl.map(address -> note.addedTo(address, text));
  }
}
