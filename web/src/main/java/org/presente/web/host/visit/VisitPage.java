package org.presente.web.host.visit;

/**
 * A page under {@code /l/{visit}/}. The host and each plugin give theirs as CDI beans.
 *
 * @see org.presente.web.host.admin.AdminSection for pages of the admin area
 */
public interface VisitPage {
  /** The address below the visit, such as {@code lesson}. */
  String path();

  /** From the root of the web application, such as {@code /lesson/lesson.xhtml}. */
  String facelet();

  /** Whether it has components of PrimeFaces. */
  default boolean isRich() {
    return false;
  }
}
