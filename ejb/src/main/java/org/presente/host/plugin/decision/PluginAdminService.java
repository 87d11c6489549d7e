package org.presente.host.plugin.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.host.audit.AuditLog;
import org.presente.host.plugin.Capability;
import org.presente.host.plugin.RightsBook;
import org.presente.host.plugin.domain.SettingPlace;
import org.presente.host.plugin.persistence.PluginRepository;
import org.presente.host.plugin.persistence.RightEntity;
import org.presente.host.roster.CourseRole;

/** What admins decide about plugins: settings for all platforms or one, and rights of roles. */
@Stateless
public class PluginAdminService {
  @Inject private SettingDesk desk;
  @Inject private PluginRepository repository;
  @Inject private RightsBook rights;
  @Inject private AuditLog audit;

  /**
   * @param registrationId empty for what holds on all platforms
   */
  public List<SettingView> settings(Optional<Long> registrationId) {
    return registrationId.map(desk::ofPlatform).orElseGet(desk::ofInstallation);
  }

  /**
   * Keeps all decisions or none.
   *
   * @param admin user name, for the record of changes
   * @return the names of settings whose value is none
   */
  public List<String> decide(
      String admin, Optional<Long> registrationId, List<SettingDecision> decisions) {
    SettingPlace place =
        registrationId.map(SettingPlace::platform).orElse(SettingPlace.INSTALLATION);
    List<String> wrong = desk.decide(place, settings(registrationId), decisions);
    if (wrong.isEmpty()) {
      audit.write(admin, "plugin.settings-changed", subject(registrationId), "");
    }
    return wrong;
  }

  /**
   * Decides what each role may on a platform. Where the decision is the declaration nothing is
   * kept, so that a later version may declare something else.
   *
   * @param all every capability there is
   * @param may names with the role after a blank: {@code zoom:join LEARNER}
   */
  public void decideRights(
      String admin, long registrationId, List<Capability> all, Set<String> may) {
    List<RightEntity> different =
        all.stream()
            .flatMap(
                capability ->
                    roles()
                        .filter(role -> isDifferent(capability, role, may))
                        .map(role -> right(registrationId, capability, role)))
            .toList();
    repository.replaceRights(registrationId, different);
    rights.forget();
    audit.write(
        admin,
        "plugin.rights-changed",
        subject(Optional.of(registrationId)),
        different.stream().map(PluginAdminService::words).collect(Collectors.joining(", ")));
  }

  /** Those that rights are decided for: an administrator may what an instructor may. */
  public static Stream<CourseRole> roles() {
    return Stream.of(CourseRole.values()).filter(role -> role == Capability.asked(role));
  }

  private static boolean isDifferent(Capability capability, CourseRole role, Set<String> may) {
    return may.contains(capability.name() + " " + role) != capability.isGrantedTo(role);
  }

  private static RightEntity right(long registrationId, Capability capability, CourseRole role) {
    return new RightEntity(registrationId, capability.name(), role, !capability.isGrantedTo(role));
  }

  private static String words(RightEntity right) {
    return (right.isGranted() ? "+" : "-") + right.capability() + " " + right.role();
  }

  private static String subject(Optional<Long> registrationId) {
    return registrationId.map(id -> "registration " + id).orElse("installation");
  }
}
