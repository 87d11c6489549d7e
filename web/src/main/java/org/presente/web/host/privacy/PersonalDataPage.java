package org.presente.web.host.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.presente.host.platform.PlatformAdminService;
import org.presente.host.platform.RegistrationView;
import org.presente.host.privacy.HeldBack;
import org.presente.host.privacy.PrivacyService;
import org.presente.host.roster.PersonView;
import org.presente.host.roster.RosterService;
import org.presente.web.host.admin.AdminSection;
import org.presente.web.host.admin.CurrentAdmin;
import org.presente.web.host.page.ButtonPressed;
import org.presente.web.host.page.FileAnswer;
import org.presente.web.host.page.FormMessages;
import org.presente.web.host.page.Paging;

/** Finds a person and gives out, or erases, what is stored of them. */
@Named
@RequestScoped
public class PersonalDataPage implements AdminSection {
  private static final int SHORTEST = 2;

  @Inject private RosterService roster;
  @Inject private PrivacyService privacy;
  @Inject private PlatformAdminService platforms;
  @Inject private CurrentAdmin admin;
  @Inject private ButtonPressed pressed;
  @Inject private FormMessages messages;
  @Inject private FileAnswer answer;
  @Inject private Paging paging;
  private List<PersonView> found;

  @Override
  public String path() {
    return "people";
  }

  @Override
  public String facelet() {
    return "/privacy/personalData.xhtml";
  }

  @Override
  public String titleKey() {
    return "privacy.people.title";
  }

  @Override
  public int order() {
    return 82;
  }

  /** Does what the pressed button says. */
  public void act() throws IOException {
    Optional<Long> exported = pressed.id("export");
    if (exported.isPresent()) {
      export(exported.get());
    }
    pressed.id("erase").ifPresent(this::erase);
  }

  private void export(long personId) throws IOException {
    Optional<JsonObject> data = privacy.export(admin.name(), personId);
    if (data.isPresent()) {
      answer.send(
          "presente-person-" + personId + ".json",
          "application/json; charset=UTF-8",
          data.get().toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private void erase(long personId) {
    List<HeldBack> held = privacy.erase(admin.name(), personId);
    found = null; // the list was read when the button was looked for
    if (held.isEmpty()) {
      messages.done("privacy.people.erased");
    }
    held.forEach(it -> messages.error("privacy.hold." + it.key(), it.count()));
  }

  /** What was searched for; never in an address. */
  public String getText() {
    return pressed.value("text").orElse("").strip();
  }

  public boolean isSearched() {
    return getText().length() >= SHORTEST;
  }

  public List<PersonView> getFound() {
    if (found == null) {
      found =
          isSearched()
              ? paging.part((first, most) -> roster.find(getText(), first, most))
              : List.of();
    }
    return found;
  }

  public String platformOf(PersonView person) {
    return platforms.find(person.registrationId()).map(RegistrationView::name).orElse("");
  }
}
