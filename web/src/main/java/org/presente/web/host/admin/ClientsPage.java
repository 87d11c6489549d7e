package org.presente.web.host.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.presente.host.client.ApiClientService;
import org.presente.host.client.ApiClientView;
import org.presente.host.client.ApiScope;
import org.presente.host.client.NewClient;
import org.presente.host.config.Configuration;
import org.presente.host.platform.PlatformAdminService;
import org.presente.host.platform.RegistrationView;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.page.ButtonPressed;
import org.presente.web.host.page.FormMessages;

/** Makes and revokes API clients. */
@Named
@RequestScoped
public class ClientsPage implements AdminSection {
  private static final int LONGEST_NAME = 100;

  @Inject private ApiClientService clients;
  @Inject private PlatformAdminService platforms;
  @Inject private ChosenPlatform platform;
  @Inject private Configuration configuration;
  @Inject private CurrentAdmin admin;
  @Inject private ButtonPressed pressed;
  @Inject private FormMessages messages;
  @Inject private ReaderTexts texts;
  @Inject private HttpServletRequest request;
  private Optional<NewClient> made = Optional.empty();

  @Override
  public String path() {
    return "clients";
  }

  @Override
  public String facelet() {
    return "/admin/clients.xhtml";
  }

  @Override
  public String titleKey() {
    return "admin.clients.title";
  }

  @Override
  public int order() {
    return 88;
  }

  /** Does what the pressed button says. */
  public void act() {
    pressed.value("make").ifPresent(button -> make());
    pressed
        .id("revoke")
        .ifPresent(
            id -> {
              clients.revoke(admin.name(), id);
              messages.done("admin.clients.was-revoked");
            });
  }

  private void make() {
    String name = Optional.ofNullable(request.getParameter("name")).orElse("").strip();
    Set<ApiScope> scopes = scopes();
    if (name.isEmpty()
        || name.length() > LONGEST_NAME
        || scopes.isEmpty()
        || platform.id().isEmpty()) {
      messages.error("admin.clients.incomplete");
      return;
    }
    made = Optional.of(clients.make(admin.name(), platform.id().get(), name, scopes));
    messages.done("admin.clients.made");
  }

  private Set<ApiScope> scopes() {
    String[] ticked = request.getParameterValues("scope");
    List<String> names = ticked == null ? List.of() : List.of(ticked);
    return Arrays.stream(ApiScope.values())
        .filter(scope -> names.contains(scope.name()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Shown once, right after it was made. */
  public Optional<NewClient> getMade() {
    return made;
  }

  public String getIntroduction() {
    return texts.of(
        "admin.clients.text",
        configuration.publicUrl("/api/token"),
        configuration.publicUrl("/openapi"));
  }

  public List<ApiClientView> getClients() {
    return clients.clients();
  }

  public List<RegistrationView> getPlatforms() {
    return platforms.registrations();
  }

  public String platformOf(ApiClientView client) {
    return platforms.find(client.registrationId()).map(RegistrationView::name).orElse("");
  }

  public ApiScope[] getScopes() {
    return ApiScope.values();
  }
}
