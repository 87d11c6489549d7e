package org.presente.web.host.admin.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.presente.host.admin.OneTimeCodes.OpenCode;
import org.presente.host.config.Configuration;
import org.presente.host.platform.ApprovedHosts;
import org.presente.host.platform.PlatformAdminService;
import org.presente.host.platform.RegistrationView;
import org.presente.web.host.admin.AdminSection;
import org.presente.web.host.admin.CurrentAdmin;
import org.presente.web.host.page.ButtonPressed;
import org.presente.web.host.page.FormMessages;

/** Registered platforms, deployments to approve, registration links. */
@Named
@RequestScoped
public class PlatformsPage implements AdminSection {
  @Inject private PlatformAdminService platforms;
  @Inject private ApprovedHosts hosts;
  @Inject private Configuration configuration;
  @Inject private CurrentAdmin admin;
  @Inject private ButtonPressed pressed;
  @Inject private FormMessages messages;
  private String link = "";
  private String host = "";

  @Override
  public String path() {
    return "";
  }

  @Override
  public String facelet() {
    return "/admin/platform/platforms.xhtml";
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
    pressed.id("approve").ifPresent(id -> platforms.decide(admin.name(), id, true));
    pressed.id("block").ifPresent(id -> platforms.decide(admin.name(), id, false));
    pressed.id("activate").ifPresent(id -> platforms.activate(admin.name(), id, true));
    pressed.value("newLink").ifPresent(button -> makeLink());
    pressed.id("revoke").ifPresent(this::revoke);
    pressed.value("approveHost").ifPresent(button -> approveHost());
    pressed.id("withdrawHost").ifPresent(this::withdrawHost);
  }

  private void makeLink() {
    String code = platforms.newCode(admin.name());
    link = configuration.publicUrl("/lti/register?code=" + code).toString();
    messages.done("admin.platforms.link-made");
  }

  private void revoke(long codeId) {
    platforms.revoke(admin.name(), codeId);
    messages.done("admin.platforms.link-revoked");
  }

  private void approveHost() {
    if (hosts.approve(admin.name(), host)) {
      host = "";
      messages.done("admin.hosts.approved");
    } else {
      messages.errorAt("host", "admin.hosts.wrong");
    }
  }

  private void withdrawHost(long id) {
    hosts.withdraw(admin.name(), id);
    messages.done("admin.hosts.withdrawn");
  }

  public List<ApprovedHosts.HostView> getHosts() {
    return hosts.all();
  }

  public String getHost() {
    return host;
  }

  public void setHost(String host) {
    this.host = host;
  }

  public List<RegistrationView> getRegistrations() {
    return platforms.registrations();
  }

  public List<OpenCode> getCodes() {
    return platforms.codes();
  }

  /** Shown once, right after it was made. */
  public String getLink() {
    return link;
  }
}
