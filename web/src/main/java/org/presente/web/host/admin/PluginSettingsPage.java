package org.presente.web.host.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.presente.host.platform.RegistrationView;
import org.presente.host.plugin.decision.PluginAdminService;
import org.presente.host.plugin.decision.SettingView;
import org.presente.web.host.page.ButtonPressed;
import org.presente.web.host.page.FormMessages;
import org.presente.web.host.setting.SettingField;
import org.presente.web.host.setting.SettingFields;

/** What plugins leave to admins: for all platforms together, or for the chosen one. */
@Named
@RequestScoped
public class PluginSettingsPage implements AdminSection {
  @Inject private PluginAdminService service;
  @Inject private ChosenPlatform platform;
  @Inject private SettingFields fields;
  @Inject private CurrentAdmin admin;
  @Inject private ButtonPressed pressed;
  @Inject private FormMessages messages;

  @Override
  public String path() {
    return "plugin-settings";
  }

  @Override
  public String facelet() {
    return "/admin/pluginSettings.xhtml";
  }

  @Override
  public String titleKey() {
    return "admin.plugins.settings";
  }

  @Override
  public int order() {
    return 86;
  }

  @Override
  public boolean inNavigation() {
    return false;
  }

  /** Keeps what was sent. */
  public void act() {
    pressed.value("save").ifPresent(button -> save());
  }

  private void save() {
    boolean kept =
        fields.decide(views(), sent -> service.decide(admin.name(), platform.id(), sent));
    if (kept) {
      messages.done("setting.saved");
    } else {
      messages.error("setting.not-saved");
    }
  }

  private List<SettingView> views() {
    return service.settings(platform.id());
  }

  public List<SettingField> getFields() {
    return fields.of(views());
  }

  public Optional<RegistrationView> getPlatform() {
    return platform.find();
  }
}
