/**
 * Deep Linking 2.0: what goes back to the platform after somebody has chosen content.
 *
 * <ol>
 *   <li>The request is read with the launch ({@link org.presente.lti.message.DeepLinkingSettings}).
 *   <li>{@link org.presente.lti.deeplinking.DeepLinkingResponses} makes the signed answer and keeps
 *       to what the platform accepts: types, one or several items, columns of the gradebook.
 *   <li>The answer is posted by the person's browser; nothing here sends anything.
 * </ol>
 */
package org.presente.lti.deeplinking;
