package org.presente.web.host.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.presente.host.admin.AdminService;
import org.presente.host.admin.openid.OpenIdService;
import org.presente.web.host.page.FormMessages;

/** Sign-in and sign-out. */
@Named
@RequestScoped
public class LoginPage {
  private static final Map<String, String> REFUSALS =
      Map.of(
          "stranger", "admin.openid.stranger",
          "not-finished", "admin.openid.not-finished",
          "unreachable", "admin.openid.unreachable");
  private static final Pattern INCIDENT = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}");

  @Inject private AdminService admins;
  @Inject private OpenIdService openId;
  @Inject private FormMessages messages;
  @Inject private Clock clock;
  private String userName = "";
  private String code = "";
  private String password = "";

  public void signIn() throws IOException {
    switch (admins.signIn(userName, password)) {
      case WELCOME -> {
        AdminSession.open(userName);
        goTo("/admin/");
      }
      case CODE_NEEDED -> AdminSession.half(userName, clock.instant());
      case WRONG -> messages.error("admin.login.wrong");
      case LOCKED -> messages.error("admin.login.locked");
    }
  }

  /** The second step, where one's account asks for a code. */
  public void confirm() throws IOException {
    Optional<String> half = AdminSession.half(clock.instant());
    if (half.isEmpty()) {
      messages.error("admin.login.too-late");
      return;
    }
    switch (admins.signInWithCode(half.get(), code)) {
      case WELCOME -> {
        AdminSession.open(half.get());
        goTo("/admin/");
      }
      case LOCKED -> messages.error("admin.login.locked");
      default -> messages.error("admin.factor.wrong");
    }
  }

  public boolean isOpenIdOffered() {
    return openId.isOffered();
  }

  /** Why somebody came back from their own sign-in service; the key of a text. */
  public Optional<String> getRefusal() {
    return came().map(why -> REFUSALS.getOrDefault(why, "admin.openid.failed"));
  }

  /** The incident's id, where there is one. */
  public Optional<String> getIncident() {
    return came().filter(why -> !REFUSALS.containsKey(why));
  }

  private static Optional<String> came() {
    return Optional.ofNullable(
            FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("openid"))
        .filter(why -> REFUSALS.containsKey(why) || INCIDENT.matcher(why).matches());
  }

  public boolean isCodeNeeded() {
    return AdminSession.half(clock.instant()).isPresent();
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
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
