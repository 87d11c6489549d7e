package org.presente.web.host.backup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.host.backup.BackupCapabilities;
import org.presente.host.backup.BackupOptions;
import org.presente.host.backup.BackupService;
import org.presente.host.backup.Download;
import org.presente.host.backup.LessonTitle;
import org.presente.host.backup.RestoreService;
import org.presente.host.backup.RestoreView;
import org.presente.host.backup.Upload;
import org.presente.host.backup.file.BackupFiles;
import org.presente.web.host.page.ButtonPressed;
import org.presente.web.host.page.FileAnswer;
import org.presente.web.host.page.FormMessages;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;

/** Where a course is taken along, and where a file is brought to be looked at. */
@Named
@RequestScoped
public class BackupPage implements VisitPage {
  @Inject private BackupService backups;
  @Inject private RestoreService restores;
  @Inject private CurrentVisit visit;
  @Inject private FormMessages messages;
  @Inject private ButtonPressed pressed;
  @Inject private Clock clock;
  @Inject private FileAnswer answer;
  private boolean passcodes;
  private boolean personal;
  private String password = "";
  private Part file;
  private String filePassword = "";
  private List<RestoreView> shown;
  private List<LessonTitle> lessons;

  @Override
  public String path() {
    return "backup";
  }

  @Override
  public String facelet() {
    return "/backup/backup.xhtml";
  }

  public void enter() {
    visit.get().demand(BackupCapabilities.MAKE);
    visit.get().demand(BackupCapabilities.RESTORE);
  }

  /** Answers with the file in place of a page. */
  public void download() throws IOException {
    if (personal && !BackupService.isGoodPassword(password)) {
      messages.errorAt("password", "backup.password-short");
      return;
    }
    Optional<String> seal = personal ? Optional.of(password) : Optional.empty();
    Download made = backups.backup(visit.get(), new BackupOptions(chosen(), passcodes, seal));
    if (made instanceof Download.Ready ready) {
      send(ready.file());
    } else if (made instanceof Download.Refused refused) {
      messages.error(refused.flaw().key());
    }
  }

  /** Ids of the lessons whose boxes were ticked; none means all. */
  private static Set<Long> chosen() {
    String[] ticked =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .getOrDefault("lesson", new String[0]);
    return Stream.of(ticked)
        .filter(id -> id.matches("[0-9]{1,18}"))
        .map(Long::valueOf)
        .collect(Collectors.toSet());
  }

  private void send(byte[] bytes) throws IOException {
    LocalDate today = LocalDate.ofInstant(clock.instant(), visit.zoneOr(ZoneId.of("UTC")));
    answer.send("presente-" + today + ".zip", "application/zip", bytes);
  }

  /** Takes a file in and leads to what it would do. */
  public void upload() throws IOException {
    if (file == null) {
      messages.errorAt("file", "backup.file-missing");
      return;
    }
    Upload upload =
        restores.upload(
            visit.get(), bytes(), Optional.of(filePassword).filter(it -> !it.isEmpty()));
    if (upload instanceof Upload.Taken taken) {
      redirect("restore?id=" + taken.restore());
    } else if (upload instanceof Upload.Refused refused) {
      messages.errorAt("file", refused.flaw().key());
    }
  }

  /** One more than a file may have, if there are as many: then it is known to be too large. */
  private byte[] bytes() throws IOException {
    try (InputStream content = file.getInputStream()) {
      return content.readNBytes(BackupFiles.MOST_BYTES + 1);
    }
  }

  /** Takes back the restore whose button was pressed. */
  public void act() {
    pressed
        .id("undo")
        .ifPresent(
            id -> {
              if (restores.undo(visit.get(), id)) {
                messages.done("backup.undone");
              } else {
                messages.error("backup.undo-late");
              }
              shown = null;
            });
  }

  private void redirect(String page) throws IOException {
    FacesContext.getCurrentInstance().getExternalContext().redirect(visit.address(page));
  }

  public List<RestoreView> getRestores() {
    if (shown == null) {
      shown = restores.restores(visit.get());
    }
    return shown;
  }

  /** Those that can be taken along. */
  public List<LessonTitle> getLessons() {
    if (lessons == null) {
      lessons = backups.lessons(visit.get());
    }
    return lessons;
  }

  public boolean isChosen(LessonTitle lesson) {
    return chosen().contains(lesson.id());
  }

  public boolean isPersonalOffered() {
    return visit.get().may(BackupCapabilities.PERSONAL);
  }

  public boolean isPasscodes() {
    return passcodes;
  }

  public void setPasscodes(boolean passcodes) {
    this.passcodes = passcodes;
  }

  public boolean isPersonal() {
    return personal;
  }

  public void setPersonal(boolean personal) {
    this.personal = personal;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password == null ? "" : password;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getFilePassword() {
    return filePassword;
  }

  public void setFilePassword(String filePassword) {
    this.filePassword = filePassword == null ? "" : filePassword;
  }
}
