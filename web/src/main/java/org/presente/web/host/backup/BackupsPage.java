package org.presente.web.host.backup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.presente.host.backup.schedule.BackupFolder;
import org.presente.web.host.admin.AdminSection;

/** The daily backups that lie in the operator's folder. */
@Named
@RequestScoped
public class BackupsPage implements AdminSection {
  private static final int SHOWN = 500;
  private static final int KILO = 1024;

  @Inject private BackupFolder folder;
  private List<BackupFolder.Kept> files;

  @Override
  public String path() {
    return "backups";
  }

  @Override
  public String facelet() {
    return "/backup/backups.xhtml";
  }

  @Override
  public String titleKey() {
    return "admin.backups.title";
  }

  @Override
  public int order() {
    return 95;
  }

  public boolean isOn() {
    return folder.isOn();
  }

  /** The newest. */
  public List<BackupFolder.Kept> getFiles() {
    if (files == null) {
      files = folder.files().stream().limit(SHOWN).toList();
    }
    return files;
  }

  public long kilobytes(BackupFolder.Kept file) {
    return (file.bytes() + KILO - 1) / KILO;
  }
}
