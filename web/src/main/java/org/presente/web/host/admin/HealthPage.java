package org.presente.web.host.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** How the tool is doing, over host and plugins; what needs somebody stands first. */
@Named
@RequestScoped
public class HealthPage implements AdminSection {
  @Inject @Any private Instance<HealthSource> sources;
  private List<HealthFact> facts;

  @Override
  public String path() {
    return "health";
  }

  @Override
  public String facelet() {
    return "/admin/health.xhtml";
  }

  @Override
  public String titleKey() {
    return "admin.health.title";
  }

  @Override
  public int order() {
    return 89;
  }

  public List<HealthFact> getFacts() {
    if (facts == null) {
      facts =
          sources.stream()
              .flatMap(source -> source.facts().stream())
              .sorted(Comparator.comparing(HealthFact::good))
              .toList();
    }
    return facts;
  }

  public boolean isWell() {
    return getFacts().stream().allMatch(HealthFact::good);
  }
}
