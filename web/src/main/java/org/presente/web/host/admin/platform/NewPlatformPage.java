package org.presente.web.host.admin.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.presente.host.platform.PlatformAdminService;
import org.presente.host.platform.form.FieldFault;
import org.presente.host.platform.form.PlatformPreset;
import org.presente.host.platform.form.RegistrationDraft;
import org.presente.web.host.admin.AdminSection;
import org.presente.web.host.admin.CurrentAdmin;
import org.presente.web.host.page.FormMessages;

/** Registers a platform by hand: what to paste there, and the form for what it shows. */
@Named
@RequestScoped
public class NewPlatformPage implements AdminSection {
  @Inject private PlatformAdminService platforms;
  @Inject private CurrentAdmin admin;
  @Inject private FormMessages messages;

  private String preset = PlatformPreset.MOODLE.name();
  private String site = "";
  private DraftFields draft = new DraftFields();

  @Override
  public String path() {
    return "new-platform";
  }

  @Override
  public String facelet() {
    return "/admin/platform/newPlatform.xhtml";
  }

  @Override
  public String titleKey() {
    return "admin.new-platform.title";
  }

  @Override
  public int order() {
    return 12;
  }

  @Override
  public boolean inNavigation() {
    return false;
  }

  /** Fills in what is the same at every installation of the chosen LMS. */
  public void fillIn() {
    PlatformPreset chosen = PlatformPreset.valueOf(preset);
    if (chosen.asksForSite() && site.isBlank()) {
      messages.errorAt("site", FieldFault.Fault.REQUIRED.key());
      return;
    }
    draft.show(chosen.filled(site, draft.typed()));
    messages.done("admin.new-platform.filled");
  }

  public void save() {
    List<FieldFault> faults = platforms.register(admin.name(), draft.typed());
    faults.forEach(fault -> messages.errorAt(fault.field(), fault.fault().key()));
    if (faults.isEmpty()) {
      draft.show(RegistrationDraft.empty());
      site = "";
      messages.done("admin.new-platform.saved");
    }
  }

  public PlatformPreset[] getPresets() {
    return PlatformPreset.values();
  }

  /** Those with instructions. */
  public List<PlatformPreset> getGuides() {
    return Stream.of(PlatformPreset.values()).filter(p -> p != PlatformPreset.OTHER).toList();
  }

  public String getPreset() {
    return preset;
  }

  public void setPreset(String preset) {
    this.preset = preset;
  }

  public String getSite() {
    return site;
  }

  public void setSite(String site) {
    this.site = site;
  }

  public DraftFields getDraft() {
    return draft;
  }
}
