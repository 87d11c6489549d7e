package org.presente.web.host.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.presente.host.admin.AdminService;
import org.presente.host.admin.AdminView;
import org.presente.host.config.Configuration;
import org.presente.web.host.page.ButtonPressed;
import org.presente.web.host.page.FormMessages;

/** Who administers the tool; invitations by a one-time link. */
@Named
@RequestScoped
public class AdministratorsPage implements AdminSection {
  @Inject private AdminService admins;
  @Inject private CurrentAdmin current;
  @Inject private Configuration configuration;
  @Inject private ButtonPressed pressed;
  @Inject private FormMessages messages;
  private String link = "";

  @Override
  public String path() {
    return "administrators";
  }

  @Override
  public String facelet() {
    return "/admin/administrators.xhtml";
  }

  @Override
  public String titleKey() {
    return "admin.admins.title";
  }

  @Override
  public int order() {
    return 80;
  }

  /** Does what the pressed button says. */
  public void act() {
    pressed.value("invite").ifPresent(button -> invite());
    pressed
        .id("remove")
        .flatMap(id -> admins.remove(id, getOwnName()))
        .ifPresent(name -> messages.done("admin.admins.removed", name));
  }

  private void invite() {
    link = configuration.publicUrl("/admin/welcome?code=" + admins.invite(getOwnName())).toString();
    messages.done("admin.admins.link-made");
  }

  public List<AdminView> getAdmins() {
    return admins.admins();
  }

  public String getOwnName() {
    return current.name();
  }

  /** Shown once, right after it was made. */
  public String getLink() {
    return link;
  }
}
