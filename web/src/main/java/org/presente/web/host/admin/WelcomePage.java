package org.presente.web.host.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.presente.host.admin.AdminService;
import org.presente.web.host.page.FormMessages;

/** The one-time link's page: makes an admin and signs them in. */
@Named
@RequestScoped
public class WelcomePage {
  @Inject private AdminService admins;
  @Inject private FormMessages messages;
  private String code = "";
  private String userName = "";
  private String password = "";
  private String again = "";

  public boolean isGood() {
    return code != null && admins.isGoodCode(code);
  }

  public int getShortestPassword() {
    return AdminService.SHORTEST_PASSWORD;
  }

  public void make() throws IOException {
    if (!password.equals(again)) {
      messages.errorAt("again", "admin.welcome.differs");
      return;
    }
    switch (admins.makeAdmin(code, userName, password)) {
      case MADE -> {
        AdminSession.open(userName);
        FacesContext.getCurrentInstance().getExternalContext().redirect("/admin/");
      }
      case LINK_IS_NOT_GOOD -> messages.error("admin.welcome.link");
      case NAME_IS_NOT_GOOD -> messages.errorAt("userName", "admin.welcome.name");
      case NAME_IS_TAKEN -> messages.errorAt("userName", "admin.welcome.taken");
      case PASSWORD_TOO_SHORT ->
          messages.errorAt("password", "admin.welcome.short", AdminService.SHORTEST_PASSWORD);
    }
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getUserName() {
    return userName;
  }

  public void setUserName(String userName) {
    this.userName = userName;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }
}
