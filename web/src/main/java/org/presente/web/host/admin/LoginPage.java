package org.presente.web.host.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.presente.host.admin.AdminService;
import org.presente.web.host.page.FormMessages;

/** Sign-in and sign-out. */
@Named
@RequestScoped
public class LoginPage {
  @Inject private AdminService admins;
  @Inject private FormMessages messages;
  private String userName = "";
  private String password = "";

  public void signIn() throws IOException {
    switch (admins.signIn(userName, password)) {
      case WELCOME -> {
        AdminSession.open(userName);
        goTo("/admin/");
      }
      case WRONG -> messages.error("admin.login.wrong");
      case LOCKED -> messages.error("admin.login.locked");
    }
  }

  public void signOut() throws IOException {
    AdminSession.close();
    goTo("/admin/login");
  }

  private static void goTo(String address) throws IOException {
    FacesContext.getCurrentInstance().getExternalContext().redirect(address);
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
}
