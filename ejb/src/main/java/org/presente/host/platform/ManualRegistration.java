package org.presente.host.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.presente.host.config.Configuration;
import org.presente.host.config.Setting;
import org.presente.host.outbound.OutboundHttp;
import org.presente.host.platform.form.FieldFault;
import org.presente.host.platform.form.FieldFault.Fault;
import org.presente.host.platform.form.FormRules;
import org.presente.host.platform.form.RegistrationDraft;
import org.presente.host.platform.persistence.PlatformRepository;
import org.presente.host.platform.persistence.RegistrationEntity;
import org.presente.lti.registration.LaunchPolicy;
import org.presente.lti.registration.Registration;
import org.presente.lti.security.PastedKey;

/** Makes and changes registrations from what an admin typed. */
@Singleton
class ManualRegistration {
  private final PlatformRepository repository;
  private final OutboundHttp http;
  private final boolean insecureAllowed;
  private final Clock clock;

  @Inject
  ManualRegistration(
      PlatformRepository repository, OutboundHttp http, Configuration configuration, Clock clock) {
    this.repository = repository;
    this.http = http;
    this.insecureAllowed = configuration.isOn(Setting.ALLOW_INSECURE_PLATFORMS);
    this.clock = clock;
  }

  List<FieldFault> faults(RegistrationDraft draft) {
    List<FieldFault> faults =
        new ArrayList<>(
            newRules()
                .id("issuer", draft.issuer())
                .id("clientId", draft.clientId())
                .optionalId("deploymentId", draft.deploymentId())
                .address("authorizationUrl", draft.authorizationUrl())
                .address("tokenUrl", draft.tokenUrl())
                .keys("keysUrl", draft.keysUrl(), "publicKey", draft.publicKey())
                .audience("tokenAudience", draft.tokenAudience())
                .faults());
    if (repository.registration(draft.issuer(), draft.clientId()).isPresent()) {
      faults.add(new FieldFault("clientId", Fault.KNOWN_ALREADY));
    }
    return faults;
  }

  RegistrationEntity store(RegistrationDraft draft) {
    RegistrationEntity row =
        new RegistrationEntity(
            new Registration(
                draft.issuer(),
                draft.clientId(),
                URI.create(draft.authorizationUrl()),
                URI.create(draft.tokenUrl()),
                keys(draft.keysUrl(), draft.publicKey()),
                filled(draft.tokenAudience()),
                LaunchPolicy.standard()),
            clock.instant());
    row.activate(true);
    repository.add(row);
    return row;
  }

  FormRules rules(RegistrationSettings chosen) {
    return newRules()
        .id("name", chosen.name())
        .someOf("algorithms", chosen.algorithms())
        .keys("keysUrl", chosen.keysUrl(), "publicKey", chosen.publicKey())
        .audience("tokenAudience", chosen.tokenAudience());
  }

  void apply(RegistrationSettings chosen, RegistrationEntity row) {
    row.isCalled(chosen.name());
    row.choose(chosen.autoApprove(), chosen.strictTarget(), chosen.algorithms());
    row.reach(keys(chosen.keysUrl(), chosen.publicKey()), filled(chosen.tokenAudience()));
  }

  private FormRules newRules() {
    return new FormRules(insecureAllowed, http::isAllowed);
  }

  private static URI keys(String url, String publicKey) {
    return url.isBlank() ? PastedKey.address(publicKey).orElseThrow() : URI.create(url.strip());
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text.strip()).filter(value -> !value.isEmpty());
  }
}
