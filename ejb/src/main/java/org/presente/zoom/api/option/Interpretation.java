package org.presente.zoom.api.option;

import java.util.List;
import java.util.Map;
import org.presente.zoom.api.MeetingRequest;

/** Interpreters between two languages each; needs the plan and the account's switch. */
public record Interpretation(List<Interpreter> interpreters) implements MeetingOption {

  public Interpretation {
    interpreters = List.copyOf(interpreters);
  }

  /**
   * @param from a language by the name Zoom's settings give it, such as English
   */
  public record Interpreter(String address, String from, String to) {

    /** Without the address. */
    @Override
    public String toString() {
      return "Interpreter[" + from + ", " + to + "]";
    }
  }

  @Override
  public MeetingRequest on(MeetingRequest request) {
    List<Map<String, Object>> rows =
        interpreters.stream()
            .map(
                each ->
                    Map.<String, Object>of(
                        "email",
                        each.address(),
                        "interpreter_languages",
                        each.from() + "," + each.to()))
            .toList();
    Map<String, Object> value =
        rows.isEmpty() ? Map.of("enable", false) : Map.of("enable", true, "interpreters", rows);
    return request.setting("language_interpretation", value);
  }
}
