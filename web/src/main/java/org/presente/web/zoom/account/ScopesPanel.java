package org.presente.web.zoom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.presente.zoom.account.ScopeAdvice;

/** The scopes to tick in Zoom's app, beside the connections. */
@Named
@RequestScoped
public class ScopesPanel {
  public String getSmallest() {
    return ScopeAdvice.smallest();
  }

  /** For an app that teachers connect for themselves. */
  public String getSmallestOfUsers() {
    return ScopeAdvice.smallestOfUsers();
  }

  public List<ScopeAdvice.Group> getGroups() {
    return ScopeAdvice.groups();
  }

  public List<ScopeAdvice.Unneeded> getUnneeded() {
    return ScopeAdvice.unneeded();
  }
}
