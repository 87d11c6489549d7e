package org.presente.web.host.admin.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.host.audit.AuditView;
import org.presente.host.diagnosis.LaunchLog;
import org.presente.host.diagnosis.LaunchView;
import org.presente.host.platform.PlatformAdminService;
import org.presente.host.platform.RegistrationSettings;
import org.presente.host.platform.RegistrationView;
import org.presente.host.selftest.SelfTestService;
import org.presente.host.selftest.TestStep;
import org.presente.lti.registration.SigningAlgorithm;
import org.presente.web.host.admin.AdminSection;
import org.presente.web.host.admin.CurrentAdmin;
import org.presente.web.host.page.ButtonPressed;
import org.presente.web.host.page.FormMessages;

/** One registration: its state, its deployments, what an admin may choose for it. */
@Named
@RequestScoped
public class PlatformPage implements AdminSection {
  @Inject private PlatformAdminService platforms;
  @Inject private SelfTestService selfTests;
  @Inject private LaunchLog launches;
  @Inject private CurrentAdmin admin;
  @Inject private ButtonPressed pressed;
  @Inject private FormMessages messages;
  @Inject private HttpServletRequest request;

  private Optional<RegistrationView> registration = Optional.empty();
  private String name = "";
  private boolean autoApprove;
  private boolean strictTarget;
  private String[] algorithms = {};
  private String keysUrl = "";
  private String publicKey = "";
  private String tokenAudience = "";

  @Override
  public String path() {
    return "registration";
  }

  @Override
  public String facelet() {
    return "/admin/platform/platform.xhtml";
  }

  @Override
  public String titleKey() {
    return "admin.platform.title";
  }

  @Override
  public int order() {
    return 11;
  }

  @Override
  public boolean inNavigation() {
    return false;
  }

  @PostConstruct
  void find() {
    registration =
        Stream.ofNullable(request.getParameter("id"))
            .filter(text -> text.matches("[0-9]{1,18}"))
            .flatMap(text -> platforms.find(Long.parseLong(text)).stream())
            .findFirst();
    registration.map(RegistrationView::settings).ifPresent(this::fill);
  }

  private void fill(RegistrationSettings settings) {
    name = settings.name();
    autoApprove = settings.autoApprove();
    strictTarget = settings.strictTarget();
    algorithms = settings.algorithms().stream().map(Enum::name).toArray(String[]::new);
    keysUrl = settings.keysUrl();
    publicKey = settings.publicKey();
    tokenAudience = settings.tokenAudience();
  }

  /** Does what the pressed button says. */
  public void act() {
    registration.ifPresent(
        known -> {
          pressed.id("approve").ifPresent(id -> platforms.decide(admin.name(), id, true));
          pressed.id("block").ifPresent(id -> platforms.decide(admin.name(), id, false));
          pressed.value("activate").ifPresent(b -> activate(known, true));
          pressed.value("deactivate").ifPresent(b -> activate(known, false));
          pressed.value("forget").ifPresent(b -> forget(known));
          pressed.value("selfTest").ifPresent(b -> test(known));
          registration = platforms.find(known.id());
        });
  }

  private void activate(RegistrationView known, boolean on) {
    platforms.activate(admin.name(), known.id(), on);
    messages.done(on ? "admin.platform.activated" : "admin.platform.disabled");
  }

  private void forget(RegistrationView known) {
    if (platforms.forget(admin.name(), known.id())) {
      messages.done("admin.platform.forgotten");
    } else {
      messages.error("admin.platform.in-use");
    }
  }

  private void test(RegistrationView known) {
    selfTests.start(admin.name(), known.id());
    messages.done("admin.selftest.started");
  }

  public void save() {
    registration.ifPresent(
        known -> {
          var faults = platforms.choose(admin.name(), known.id(), settings());
          faults.forEach(fault -> messages.errorAt(fault.field(), fault.fault().key()));
          if (faults.isEmpty()) {
            registration = platforms.find(known.id());
            messages.done("form.saved");
          }
        });
  }

  private RegistrationSettings settings() {
    return new RegistrationSettings(
        name.strip(),
        autoApprove,
        strictTarget,
        Arrays.stream(algorithms).map(SigningAlgorithm::valueOf).collect(Collectors.toSet()),
        keysUrl.strip(),
        publicKey.strip(),
        tokenAudience.strip());
  }

  public boolean isKnown() {
    return registration.isPresent();
  }

  public RegistrationView getRegistration() {
    return registration.orElseThrow();
  }

  public List<AuditView> getChanges() {
    return platforms.changes(getRegistration().id());
  }

  /** Of the last self-test, in order. */
  public List<TestStep> getSteps() {
    return selfTests.steps(getRegistration().id());
  }

  public List<LaunchView> getLaunches() {
    return launches.newest(getRegistration().id());
  }

  public SigningAlgorithm[] getAllAlgorithms() {
    return SigningAlgorithm.values();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public boolean isAutoApprove() {
    return autoApprove;
  }

  public void setAutoApprove(boolean autoApprove) {
    this.autoApprove = autoApprove;
  }

  public boolean isStrictTarget() {
    return strictTarget;
  }

  public void setStrictTarget(boolean strictTarget) {
    this.strictTarget = strictTarget;
  }

  public String[] getAlgorithms() {
    return algorithms.clone();
  }

  public void setAlgorithms(String[] algorithms) {
    this.algorithms = algorithms.clone();
  }

  public String getKeysUrl() {
    return keysUrl;
  }

  public void setKeysUrl(String keysUrl) {
    this.keysUrl = keysUrl;
  }

  public String getPublicKey() {
    return publicKey;
  }

  public void setPublicKey(String publicKey) {
    this.publicKey = publicKey;
  }

  public String getTokenAudience() {
    return tokenAudience;
  }

  public void setTokenAudience(String tokenAudience) {
    this.tokenAudience = tokenAudience;
  }
}
