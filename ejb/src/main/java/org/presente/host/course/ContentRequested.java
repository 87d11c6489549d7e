package org.presente.host.course;

import org.presente.lti.message.DeepLinkingSettings;

/**
 * Somebody of the staff was sent here to choose content; fired in the transaction of the arrival.
 *
 * @param visit without a lesson
 */
public record ContentRequested(Visit visit, DeepLinkingSettings settings) {}
