package org.presente.web.host.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.presente.host.platform.RegistrationView;
import org.presente.host.plugin.Capability;
import org.presente.host.plugin.Rights;
import org.presente.host.plugin.RightsBook;
import org.presente.host.plugin.decision.PluginAdminService;
import org.presente.host.roster.CourseRole;
import org.presente.web.host.page.ButtonPressed;
import org.presente.web.host.page.FormMessages;

/** What each role may in the courses of a platform. */
@Named
@RequestScoped
public class RightsPage implements AdminSection {
  private static final String MAY = "may";

  @Inject private PluginAdminService service;
  @Inject private AllCapabilities capabilities;
  @Inject private RightsBook book;
  @Inject private ChosenPlatform platform;
  @Inject private CurrentAdmin admin;
  @Inject private ButtonPressed pressed;
  @Inject private FormMessages messages;
  @Inject private HttpServletRequest request;
  private Rights rights = Rights.asDeclared();

  /**
   * One box.
   *
   * @param value sent when it is ticked
   * @param declared whether the plugin declares it so
   */
  public record Box(String value, CourseRole role, boolean ticked, boolean declared) {}

  @Override
  public String path() {
    return "rights";
  }

  @Override
  public String facelet() {
    return "/admin/rights.xhtml";
  }

  @Override
  public String titleKey() {
    return "admin.rights.title";
  }

  @Override
  public int order() {
    return 87;
  }

  @Override
  public boolean inNavigation() {
    return false;
  }

  /** Keeps what was sent, or forgets all that was decided. */
  public void act() {
    platform
        .id()
        .ifPresent(
            id -> {
              pressed.value("save").ifPresent(button -> decide(id, sent()));
              pressed.value("reset").ifPresent(button -> decide(id, declared()));
              rights = book.of(id);
            });
  }

  private void decide(long registrationId, Set<String> may) {
    service.decideRights(admin.name(), registrationId, capabilities.all(), may);
    messages.done("setting.saved");
  }

  private Set<String> sent() {
    String[] ticked = request.getParameterValues(MAY);
    return ticked == null ? Set.of() : Set.of(ticked);
  }

  private Set<String> declared() {
    return Set.copyOf(
        capabilities.all().stream()
            .flatMap(
                capability ->
                    PluginAdminService.roles()
                        .filter(capability::isGrantedTo)
                        .map(role -> value(capability, role)))
            .toList());
  }

  private static String value(Capability capability, CourseRole role) {
    return capability.name() + " " + role;
  }

  public List<Capability> getCapabilities() {
    return capabilities.all();
  }

  public List<CourseRole> getRoles() {
    return PluginAdminService.roles().toList();
  }

  public List<Box> boxes(Capability capability) {
    return PluginAdminService.roles()
        .map(
            role ->
                new Box(
                    value(capability, role),
                    role,
                    rights.grant(capability, role),
                    capability.isGrantedTo(role)))
        .toList();
  }

  public String keyOf(Capability capability) {
    return AllCapabilities.textKey(capability);
  }

  public Optional<RegistrationView> getPlatform() {
    return platform.find();
  }
}
