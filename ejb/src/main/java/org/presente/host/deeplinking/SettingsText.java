package org.presente.host.deeplinking;

import java.util.LinkedHashMap;
import java.util.Map;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonException;
import org.presente.lti.json.JsonObject;
import org.presente.lti.message.ClaimNames;
import org.presente.lti.message.DeepLinkingSettings;
import org.presente.lti.message.MessageReader;

/** Settings as they are stored: the claim as a platform would write it. */
final class SettingsText {
  /** The addresses were judged when the launch was. */
  private static final MessageReader READER = new MessageReader(true);

  private SettingsText() {}

  static String write(DeepLinkingSettings settings) {
    Map<String, Object> claim = new LinkedHashMap<>();
    claim.put("deep_link_return_url", settings.returnUrl().toString());
    claim.put("accept_types", settings.acceptTypes());
    claim.put("accept_presentation_document_targets", settings.acceptTargets());
    claim.put("accept_multiple", settings.acceptMultiple());
    claim.put("accept_lineitem", settings.acceptLineItem());
    claim.put("auto_create", settings.autoCreate());
    settings.title().ifPresent(title -> claim.put("title", title));
    settings.text().ifPresent(text -> claim.put("text", text));
    settings.data().ifPresent(data -> claim.put("data", data));
    return Json.write(Map.of(ClaimNames.DEEP_LINKING_SETTINGS, claim));
  }

  static DeepLinkingSettings read(String text) {
    return READER.deepLinking(object(text)).orElseThrow();
  }

  private static JsonObject object(String text) {
    try {
      return Json.object(text);
    } catch (JsonException notOurs) {
      throw new IllegalStateException("what we stored is JSON", notOurs);
    }
  }
}
