package org.presente.web.host.admin;

/** A page of the admin area. The host and each plugin give theirs as CDI beans. */
public interface AdminSection {
  /** The address below {@code /admin/}; empty for the first page. */
  String path();

  /** From the root of the web application. */
  String facelet();

  /** Key of the name in the navigation. */
  String titleKey();

  /** Small numbers stand first. */
  int order();

  /** False for a page that is reached from another one. */
  default boolean inNavigation() {
    return true;
  }
}
