package org.presente.web.zoom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.presente.web.host.page.ButtonPressed;
import org.presente.web.host.page.FormMessages;
import org.presente.zoom.account.AuthorizationService;
import org.presente.zoom.account.Authorized;

/** Leads an admin to Zoom for a yes, and takes the address they came back with. */
@Named
@RequestScoped
public class AuthorizationPanel {
  @Inject private AuthorizationService service;
  @Inject private ButtonPressed pressed;
  @Inject private FormMessages messages;

  private String address = "";
  private String pasted = "";

  /** Does what a button in the list says. */
  public void act() {
    address = pressed.id("authorize").flatMap(service::begin).map(Object::toString).orElse(address);
  }

  public void paste() {
    if (service.finish(pasted) instanceof Authorized.Failed failed) {
      messages.error(failed.sentence().key());
    } else {
      messages.done("zoom.authorize.done");
    }
    pasted = "";
  }

  /** Of Zoom's page; empty before the button was pressed. */
  public String getAddress() {
    return address;
  }

  public String getRedirectUri() {
    return service.redirectUri().toString();
  }

  public String getPasted() {
    return pasted;
  }

  public void setPasted(String pasted) {
    this.pasted = pasted == null ? "" : pasted;
  }
}
