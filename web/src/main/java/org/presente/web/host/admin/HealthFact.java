package org.presente.web.host.admin;

/**
 * One thing that is well or not.
 *
 * @param text in the reader's language
 * @param good false where somebody should look
 * @param address where more is to be seen, below {@code /admin/}
 */
public record HealthFact(String text, boolean good, String address) {}
