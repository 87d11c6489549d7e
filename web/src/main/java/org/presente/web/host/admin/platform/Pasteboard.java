package org.presente.web.host.admin.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.presente.host.config.Configuration;
import org.presente.lti.registration.CanvasConfiguration;
import org.presente.lti.registration.ToolDescription;
import org.presente.lti.security.ToolKeys;

/** All that an LMS admin has to paste when registering the tool by hand. */
@Named
@RequestScoped
public class Pasteboard {
  @Inject private ToolDescription tool;
  @Inject private ToolKeys keys;
  @Inject private Configuration configuration;

  /**
   * One text to copy.
   *
   * @param id of the field on the page
   * @param labelKey key of what it is
   */
  public record Item(String id, String labelKey, String text) {}

  public List<Item> getAddresses() {
    return List.of(
        item("tool-url", tool.launchUrl()),
        item("login-url", tool.loginUrl()),
        item("redirect-url", tool.launchUrl()),
        item("deep-linking-url", tool.launchUrl()),
        item("jwks-url", tool.jwksUrl()),
        item("domain", tool.domain()),
        item("icon-url", tool.logoUrl().orElseThrow()),
        item("canvas-url", configuration.publicUrl("/lti/config.json")));
  }

  public List<Item> getTexts() {
    return List.of(
        item("public-key", keys.current().signing().publicPem().strip()),
        item("custom", custom()),
        item("canvas-json", new CanvasConfiguration(tool).json()));
  }

  /** One parameter a line, as every LMS with such a field takes them. */
  private String custom() {
    return new TreeMap<>(tool.customParameters())
        .entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining("\n"));
  }

  private static Item item(String id, Object text) {
    return new Item(id, "admin.paste." + id, text.toString());
  }
}
