package org.presente.web.host.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.presente.host.config.Configuration;
import org.presente.host.platform.PlatformService;
import org.presente.host.platform.RegistrationView;
import org.presente.web.host.page.ButtonPressed;
import org.presente.web.host.page.FormMessages;

/** Registered platforms, deployments to approve, new registration links. */
@Named
@RequestScoped
public class PlatformsPage implements AdminSection {
  @Inject private PlatformService platforms;
  @Inject private Configuration configuration;
  @Inject private ButtonPressed pressed;
  @Inject private FormMessages messages;
  private String link = "";

  @Override
  public String path() {
    return "";
  }

  @Override
  public String facelet() {
    return "/admin/platforms.xhtml";
  }

  @Override
  public String titleKey() {
    return "admin.platforms.title";
  }

  @Override
  public int order() {
    return 10;
  }

  /** Does what the pressed button says. */
  public void act() {
    pressed.id("approve").ifPresent(id -> platforms.decide(id, true));
    pressed.id("block").ifPresent(id -> platforms.decide(id, false));
    pressed.id("activate").ifPresent(id -> platforms.activate(id, true));
    pressed.id("deactivate").ifPresent(id -> platforms.activate(id, false));
    pressed
        .value("newLink")
        .ifPresent(
            button -> {
              String code = platforms.newRegistrationCode();
              link = configuration.publicUrl("/lti/register?code=" + code).toString();
              messages.done("admin.platforms.link-made");
            });
  }

  public List<RegistrationView> getRegistrations() {
    return platforms.registrations();
  }

  /** Shown once, right after it was made. */
  public String getLink() {
    return link;
  }
}
