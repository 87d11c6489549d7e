/**
 * Attendance as pure rules: from rows of presence to marks.
 *
 * <h2>Purpose</h2>
 *
 * An instructor can trust a mark when it can be computed again from the rows, names its reason and
 * never rests on a guess. {@link org.presente.host.attendance.domain.AttendanceCalculator} turns
 * one session's rows, roster, decisions and policies into one result. Rows come from any plugin:
 * nothing here knows a source, a database or the time of day.
 *
 * <h2>Requirements</h2>
 *
 * <ol>
 *   <li><b>Session.</b> The instances that overlap the scheduled time, widened by 30 minutes before
 *       and 120 after, belong to the nearest occurrence, and all of them together form the session.
 *       A lost connection must not split a class. What overlaps no window is held for the staff:
 *       the schedule may be out of date. ({@code session.SessionWindow})
 *   <li><b>Presence.</b> Waiting room and zero length do not count. Time is leave minus join; the
 *       duration stands in only for a missing leave, because sources round it. Rows are clipped to
 *       the scheduled time and united over all rows and devices: two devices are one person, and
 *       time before the class earns nothing. By choice some minutes after the scheduled end count
 *       too: who stays longer makes up for what was missed, up to a full stay. ({@code
 *       session.Presence})
 *   <li><b>Full stay.</b> Measured against the time the meeting ran within the schedule, so that a
 *       late host costs students nothing; by choice against the whole scheduled time. Never ran:
 *       flagged, nobody is graded, nothing fails. ({@code session.GradedPeriod})
 *   <li><b>Identity.</b> Registrant, then account, then e-mail unique in the roster, then exact
 *       name unique in the roster; anything else is a suggestion with its reasons. A number in a
 *       name is not an id, because anybody can type one. Namesakes, also those by accents or order
 *       only, never match. Somebody proved to be outside the course is not looked up by name.
 *       ({@code identity.Identifier})
 *   <li><b>Decisions.</b> What the staff decide about a key is remembered for the course and can be
 *       undone. A decision comes before the proof from the same evidence, and after stronger
 *       evidence: so it outranks names, it can split a shared device, and a proof that appears
 *       later replaces it. A decision about a bare name is only a suggestion for a row that shows
 *       more than the name. ({@code identity.Decisions})
 *   <li><b>Marks.</b> Computed from the whole session each time, exact, and rounded once, to two
 *       decimals, half up. The same input gives an equal result and fingerprint, in any order of
 *       rows: then nothing needs to be written. ({@code mark}, {@code measure.Fraction})
 *   <li><b>Who is graded.</b> Students of the roster. Staff, guests, whoever runs the meeting, and
 *       those who left are listed. Who never appears is absent once the session is final, zero or
 *       blank by policy. Excused: by hand, a cancelled class, and absence from a class that ended
 *       before somebody enrolled.
 *   <li><b>No evidence is no absence.</b> When the meeting ran but no source gave a single row,
 *       nobody is graded: reports come late, and a meeting of one may never be reported.
 *   <li><b>Finality.</b> The class is over and each instance's rows are stable: two equal reads, or
 *       one version read 30 minutes after the end. Judged anew from all reads, so that later rows
 *       re-open it; an empty report is not ready. ({@code session.FinalityRule})
 *   <li><b>Series.</b> A mark for each occurrence, or one by best, mean, sum, or mean without the n
 *       lowest. Blank, excused and not graded occurrences do not count. ({@code mark.SeriesPolicy})
 *   <li><b>Personal data.</b> No {@code toString} here shows a name, an address or a number.
 *   <li><b>Size.</b> Everything is linear within a log factor; suggestions look at few candidates.
 * </ol>
 *
 * <h2>Out of scope</h2>
 *
 * Reading the schedule and computing windows in a meeting's time zone, fetching rows, storing,
 * posting, and keeping marks that a person changed in the LMS: those need a clock, a database or
 * HTTP. Transliteration between scripts is not built yet.
 */
package org.presente.host.attendance.domain;
