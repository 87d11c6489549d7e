package org.presente.web.host.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.presente.host.admin.AdminService;
import org.presente.host.admin.KeyOffer;
import org.presente.host.admin.SecondFactorView;
import org.presente.web.host.page.ButtonPressed;
import org.presente.web.host.page.FormMessages;

/** The signed-in admin's authenticator app: begin, recovery codes, end. */
@Named
@RequestScoped
public class SecondFactorPage implements AdminSection {
  @Inject private AdminService admins;
  @Inject private CurrentAdmin admin;
  @Inject private ButtonPressed pressed;
  @Inject private FormMessages messages;
  private Optional<KeyOffer> offer = Optional.empty();
  private List<String> codes = List.of();

  @Override
  public String path() {
    return "second-factor";
  }

  @Override
  public String facelet() {
    return "/admin/secondFactor.xhtml";
  }

  @Override
  public String titleKey() {
    return "admin.factor.title";
  }

  @Override
  public int order() {
    return 81;
  }

  @Override
  public boolean inNavigation() {
    return false;
  }

  /** Does what the pressed button says. */
  public void act() {
    if (pressed.value("offer").isPresent()) {
      offer = admins.offerSecondFactor(admin.name());
    } else if (pressed.value("begin").isPresent()) {
      begin();
    } else if (pressed.value("end").isPresent()) {
      end();
    }
  }

  private void begin() {
    codes = admins.beginSecondFactor(admin.name(), code());
    if (codes.isEmpty()) {
      messages.error("admin.factor.wrong-begin");
    } else {
      messages.done("admin.factor.on");
    }
  }

  private void end() {
    if (admins.endSecondFactor(admin.name(), code())) {
      messages.done("admin.factor.off");
    } else {
      messages.error("admin.factor.wrong");
    }
  }

  private String code() {
    return pressed.value("code").orElse("");
  }

  public SecondFactorView getState() {
    return admins.secondFactor(admin.name());
  }

  /** Shown once, right after it was made. */
  public Optional<KeyOffer> getOffer() {
    return offer;
  }

  /** The offer's address for the camera of another device. */
  public Optional<QrPicture> getPicture() {
    return offer.map(it -> QrPicture.of(it.address()));
  }

  /** Shown once, right after the first code. */
  public List<String> getCodes() {
    return codes;
  }
}
