package org.presente.host.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.presente.host.config.Configuration;
import org.presente.host.config.Setting;
import org.presente.host.secret.SecretBox;
import org.presente.lti.ags.LineItems;
import org.presente.lti.ags.Results;
import org.presente.lti.ags.Scores;
import org.presente.lti.deeplinking.DeepLinkingResponses;
import org.presente.lti.groups.ContextGroups;
import org.presente.lti.http.HttpPort;
import org.presente.lti.launch.LaunchValidator;
import org.presente.lti.launch.LoginInitiation;
import org.presente.lti.launch.PlatformTokens;
import org.presente.lti.launch.StateCipher;
import org.presente.lti.launch.ToolAddress;
import org.presente.lti.message.AgsEndpoint;
import org.presente.lti.message.GroupsService;
import org.presente.lti.message.MessageReader;
import org.presente.lti.message.MessageType;
import org.presente.lti.message.NamesRoleService;
import org.presente.lti.message.NotificationService;
import org.presente.lti.notice.NoticeHandlers;
import org.presente.lti.notice.NoticeValidator;
import org.presente.lti.nrps.Memberships;
import org.presente.lti.registration.CustomVariables;
import org.presente.lti.registration.DynamicRegistration;
import org.presente.lti.registration.Registrations;
import org.presente.lti.registration.ToolDescription;
import org.presente.lti.security.AuthorizedCalls;
import org.presente.lti.security.PlatformKeys;
import org.presente.lti.security.ServiceTokens;
import org.presente.lti.security.ToolKeys;

/** Makes the protocol library's objects; the library has no beans of its own. */
@Singleton
public class LtiProducer {
  private static final Set<String> SCOPES =
      Set.of(
          AgsEndpoint.SCOPE_LINE_ITEM,
          AgsEndpoint.SCOPE_RESULT_READ,
          AgsEndpoint.SCOPE_SCORE,
          NamesRoleService.SCOPE,
          GroupsService.SCOPE,
          NotificationService.SCOPE);

  private final Configuration configuration;
  private final Registrations registrations;
  private final StateCipher cipher;
  private final Clock clock;

  @Inject
  public LtiProducer(
      Configuration configuration,
      RegistrationDirectory registrations,
      SecretBox box,
      Clock clock) {
    this.configuration = configuration;
    this.registrations = registrations;
    this.cipher = new StateCipher(box.keyFor("lti-state"));
    this.clock = clock;
  }

  @Produces
  @Singleton
  public ToolAddress toolAddress() {
    return new ToolAddress(configuration.publicUrl(), configuration.publicUrl("/lti/launch"));
  }

  @Produces
  @Singleton
  public PlatformKeys platformKeys(HttpPort http) {
    return new PlatformKeys(http, clock);
  }

  @Produces
  @Singleton
  public ServiceTokens serviceTokens(HttpPort http, ToolKeys keys) {
    return new ServiceTokens(http, keys, clock);
  }

  @Produces
  @Singleton
  public AuthorizedCalls authorizedCalls(HttpPort http, ServiceTokens tokens) {
    return new AuthorizedCalls(http, tokens, clock);
  }

  @Produces
  @Singleton
  public LineItems lineItems(AuthorizedCalls calls) {
    return new LineItems(calls);
  }

  @Produces
  @Singleton
  public Scores scores(AuthorizedCalls calls) {
    return new Scores(calls);
  }

  @Produces
  @Singleton
  public Results results(AuthorizedCalls calls) {
    return new Results(calls);
  }

  @Produces
  @Singleton
  public Memberships memberships(AuthorizedCalls calls) {
    return new Memberships(calls);
  }

  @Produces
  @Singleton
  public ContextGroups contextGroups(AuthorizedCalls calls) {
    return new ContextGroups(calls);
  }

  @Produces
  @Singleton
  public NoticeHandlers noticeHandlers(AuthorizedCalls calls) {
    return new NoticeHandlers(calls);
  }

  @Produces
  @Singleton
  public NoticeValidator noticeValidator(PlatformKeys keys) {
    return new NoticeValidator(new PlatformTokens(registrations, keys, clock));
  }

  @Produces
  @Singleton
  public DeepLinkingResponses deepLinkingResponses(ToolKeys keys) {
    return new DeepLinkingResponses(keys, clock);
  }

  @Produces
  @Singleton
  public DynamicRegistration dynamicRegistration(
      HttpPort http, ToolDescription tool, ApprovedHosts hosts) {
    return new DynamicRegistration(
        http, tool, hosts::trusted, configuration.isOn(Setting.ALLOW_INSECURE_PLATFORMS));
  }

  @Produces
  @Singleton
  public ToolDescription tool() {
    return new ToolDescription(
        "Presente",
        "Zoom meetings in lessons, attendance as marks",
        configuration.publicUrl(),
        configuration.publicUrl("/lti/login"),
        configuration.publicUrl("/lti/launch"),
        configuration.publicUrl("/lti/jwks"),
        Optional.of(configuration.publicUrl("/icon.svg")),
        List.of(),
        List.of(MessageType.SUBMISSION_REVIEW.claim(), MessageType.DEEP_LINKING.claim()),
        SCOPES,
        CustomVariables.requested());
  }

  @Produces
  @Singleton
  public LoginInitiation loginInitiation(ToolAddress tool) {
    return new LoginInitiation(registrations, tool, cipher, clock);
  }

  @Produces
  @Singleton
  public LaunchValidator launchValidator(PlatformKeys keys, ToolAddress tool) {
    boolean insecure = configuration.isOn(Setting.ALLOW_INSECURE_PLATFORMS);
    return new LaunchValidator(
        registrations, keys, tool, cipher, new MessageReader(insecure), clock);
  }
}
