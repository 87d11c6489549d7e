package org.presente.web.host.launch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.lti.launch.PlatformStorage;

/**
 * Puts the nonce into the platform's storage, or fetches it from there and posts it to us. The
 * page's script does it; within two seconds it goes on or shows the button of a new window.
 */
@Named
@RequestScoped
public class StoragePage {
  private Job job = new Job(new PlatformStorage("", Optional.empty(), ""), "", "", Map.of());
  private Map<String, String> again = Map.of();

  /**
   * @param value to keep, empty when it is to be fetched
   * @param next where to go once it is kept
   * @param launch the form that waits for what is fetched
   */
  private record Job(
      PlatformStorage storage, String value, String next, Map<String, String> launch) {}

  void keeps(PlatformStorage storage, String value, String next) {
    job = new Job(storage, value, next, Map.of());
  }

  void fetches(PlatformStorage storage, Map<String, String> launch) {
    job = new Job(storage, "", "", launch);
  }

  /**
   * @param login what the button of a new window begins; empty for no button
   */
  void offers(Map<String, String> login) {
    again = login;
  }

  public PlatformStorage getStorage() {
    return job.storage();
  }

  public String getTarget() {
    return job.storage().target().orElse("");
  }

  public String getValue() {
    return job.value();
  }

  public String getNext() {
    return job.next();
  }

  public List<Map.Entry<String, String>> getLaunch() {
    return List.copyOf(job.launch().entrySet());
  }

  public List<Map.Entry<String, String>> getAgain() {
    return List.copyOf(again.entrySet());
  }

  public boolean isRetryable() {
    return !again.isEmpty();
  }
}
