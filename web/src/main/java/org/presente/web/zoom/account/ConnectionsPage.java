package org.presente.web.zoom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.presente.web.host.admin.AdminSection;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.page.ButtonPressed;
import org.presente.web.host.page.FormMessages;
import org.presente.zoom.account.CheckStep;
import org.presente.zoom.account.ConnectionDraft;
import org.presente.zoom.account.ConnectionSaving;
import org.presente.zoom.account.ConnectionService;
import org.presente.zoom.account.ConnectionView;
import org.presente.zoom.account.FieldProblem;
import org.presente.zoom.account.HostView;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.api.AppKind;
import org.presente.zoom.api.ZoomPlan;

/** The connections, and the form for one of them. */
@Named
@RequestScoped
public class ConnectionsPage implements AdminSection {
  @Inject private ConnectionService service;
  @Inject private ButtonPressed pressed;
  @Inject private FormMessages messages;
  @Inject private ReaderTexts texts;
  @Inject private ServesFields serves;

  private String id = "";
  private String name = "";
  private String accountId = "";
  private String clientId = "";
  private String clientSecret = "";
  private String plan = ZoomPlan.PRO.name();
  private String kind = AppKind.SERVER_TO_SERVER.name();
  private List<CheckStep> steps = List.of();

  @Override
  public String path() {
    return "zoom";
  }

  @Override
  public String facelet() {
    return "/zoom/account/connections.xhtml";
  }

  @Override
  public String titleKey() {
    return "zoom.connections.title";
  }

  @Override
  public int order() {
    return 20;
  }

  /** Does what a button in the list says. */
  public void act() {
    pressed.id("change").flatMap(service::find).ifPresent(this::fill);
    pressed.id("check").ifPresent(this::check);
    pressed.id("remove").ifPresent(service::remove);
    pressed.id("rest").ifPresent(this::freeLicences);
  }

  /** No number means that nobody loses a licence. */
  private void freeLicences(long connectionId) {
    String typed =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault("days-" + connectionId, "")
            .strip();
    boolean whole = typed.isEmpty() || typed.matches("\\d{1,3}");
    Optional<Integer> days =
        typed.isEmpty() || !whole ? Optional.empty() : Optional.of(Integer.valueOf(typed));
    if (whole && service.freeLicences(connectionId, days)) {
      messages.done("zoom.licences.saved");
    } else {
      messages.error("zoom.licences.wrong");
    }
  }

  private void fill(ConnectionView connection) {
    id = Long.toString(connection.id());
    name = connection.name();
    accountId = connection.accountId();
    clientId = connection.clientId();
    plan = connection.plan().name();
    kind = connection.kind().name();
    connection.serves().ifPresent(serves::show);
  }

  private void check(long connectionId) {
    steps = service.check(connectionId);
  }

  public void save() {
    if (serves.lacksPlatform()) {
      messages.errorAt("platform", Sentence.PLATFORM_REQUIRED.key());
      return;
    }
    ConnectionSaving saving = service.save(draft());
    if (saving instanceof ConnectionSaving.Invalid invalid) {
      invalid.problems().forEach(this::show);
      return;
    }
    long saved = ((ConnectionSaving.Saved) saving).id();
    clear();
    messages.done("zoom.connections.saved");
    check(saved);
  }

  private ConnectionDraft draft() {
    return new ConnectionDraft(
        id.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(id)),
        name,
        accountId,
        clientId,
        clientSecret,
        ZoomPlan.valueOf(plan),
        serves.chosen(),
        AppKind.valueOf(kind));
  }

  /** Who is served is asked in three fields: what is wrong with them together is said above. */
  private void show(FieldProblem problem) {
    if (problem.field().equals("registrationId")) {
      messages.error(problem.sentence().key());
      FacesContext.getCurrentInstance().validationFailed();
    } else {
      messages.errorAt(problem.field(), problem.sentence().key());
    }
  }

  private void clear() {
    id = "";
    name = "";
    accountId = "";
    clientId = "";
    clientSecret = "";
    serves.clear();
  }

  public String serves(ConnectionView connection) {
    return connection.serves().map(serves::sentence).orElse("");
  }

  public List<ConnectionView> getConnections() {
    return service.list();
  }

  public List<HostView> hosts(long connectionId) {
    return service.hosts(connectionId);
  }

  public List<CheckLine> getLines() {
    return CheckLine.of(steps);
  }

  public String title(CheckLine line) {
    String kind = "zoom.check." + line.step().kind().name().toLowerCase(Locale.ROOT);
    if (!line.isAboutScopes()) {
      return texts.of(kind, line.step().subject());
    }
    return texts.of(line.scopes().isEmpty() ? kind : kind + "-missing", line.count());
  }

  public String stepResult(CheckStep step) {
    return texts.of("zoom.check.result." + step.result().name().toLowerCase(Locale.ROOT));
  }

  public String stepStyle(CheckStep step) {
    return switch (step.result()) {
      case OK -> "good";
      case FAILED -> "bad";
      default -> "wait";
    };
  }

  /** What to do, and what does not work until then. */
  public String stepRemedy(CheckStep step) {
    String remedy = step.remedy().map(sentence -> texts.of(sentence.key())).orElse("");
    String lost =
        step.lost().map(feature -> texts.of("zoom.check.lost", texts.of(feature.key()))).orElse("");
    return (remedy + " " + lost).strip();
  }

  public ZoomPlan[] getPlans() {
    return ZoomPlan.values();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getAccountId() {
    return accountId;
  }

  public void setAccountId(String accountId) {
    this.accountId = accountId;
  }

  public String getClientId() {
    return clientId;
  }

  public void setClientId(String clientId) {
    this.clientId = clientId;
  }

  /** Never shown again. */
  public String getClientSecret() {
    return "";
  }

  public void setClientSecret(String clientSecret) {
    this.clientSecret = clientSecret == null ? "" : clientSecret;
  }

  public AppKind[] getKinds() {
    return AppKind.values();
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = Objects.requireNonNullElse(kind, this.kind); // not sent: untouched
  }

  public String getPlan() {
    return plan;
  }

  public void setPlan(String plan) {
    this.plan = plan;
  }
}
