/**
 * The Zoom API client. Other features speak to Zoom through {@link
 * org.presente.zoom.api.ZoomGateway} and the records of this package; everything below it is
 * inside.
 *
 * <ol>
 *   <li>Expected outcomes are values ({@link org.presente.zoom.api.ZoomAnswer}), never exceptions:
 *       a caller has to say what happens when Zoom refuses, is busy or does not answer.
 *   <li>A write whose answer was lost is {@code OutcomeUnknown}: creating on Zoom is not
 *       idempotent, so the caller lists and adopts before it tries again. No layer below repeats a
 *       write by itself, except after 401, where Zoom has done nothing.
 *   <li>One token per connection, renewed early and by one thread only, because a new token may
 *       cancel the previous one.
 *   <li>Answers are read leniently: numbers as text, missing and unknown members. Missing texts are
 *       empty, as Zoom itself writes them.
 *   <li>{@code start_url} lets anybody act as host: it is never part of a record, only the answer
 *       of {@code startUrl}, asked for at the click.
 *   <li>Resource families have a class of their own, which the gateway hands out: single
 *       occurrences, {@code webinar}, {@code recording}, {@code account}. What a course may ask of
 *       a meeting stands in {@code option}.
 *   <li>What meetings and webinars have alike is asked for by kind ({@link
 *       org.presente.zoom.api.ZoomGatherings}): a caller that knows the kind needs no second path.
 *   <li>Calls are throttled per account, label and plan at half of Zoom's limits, since all apps of
 *       an account share them.
 * </ol>
 *
 * Not here: which meeting should exist ({@code zoom.meeting}), and keeping both sides equal ({@code
 * zoom.sync}).
 */
package org.presente.zoom.api;
