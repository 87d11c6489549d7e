/**
 * A simulator of Zoom: token endpoint, REST API, webhooks and pages to play a class, faithful to
 * the published facts and strict where a real client would go wrong unseen.
 *
 * <ol>
 *   <li>It shares nothing with the product, so that it can disagree with it.
 *   <li>All times are those of the {@link org.presente.sandbox.SandboxClock}.
 *   <li>Where facts are not confirmed, a switch decides ({@link
 *       org.presente.sandbox.zoom.state.Switches}).
 * </ol>
 *
 * Not simulated: panelists and polls of webinars, user-managed apps, templates.
 */
package org.presente.sandbox.zoom;
