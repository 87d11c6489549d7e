package org.presente.web.host.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The admin area's navigation. */
@Named
@RequestScoped
public class AdminSections {
  @Inject @Any private Instance<AdminSection> sections;

  public List<AdminSection> getAll() {
    return sections.stream()
        .filter(AdminSection::inNavigation)
        .sorted(Comparator.comparingInt(AdminSection::order))
        .toList();
  }

  Optional<AdminSection> at(String path) {
    return sections.stream().filter(section -> section.path().equals(path)).findFirst();
  }
}
