package org.presente.sandbox.lms.grade;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A column of the gradebook, that is a line item (Assignment and Grade Services 2.0, section 3.2).
 * Empty text means "not given".
 *
 * @param toolId the tool that made it and alone sees it
 * @param ownedByLesson made with the lesson, so only deleting the lesson removes it
 * @param submissionReview as the tool gave it; a null node when absent
 */
public record Column(
    String id,
    String courseId,
    String toolId,
    String label,
    double maximum,
    String resourceId,
    String tag,
    String lessonId,
    boolean ownedByLesson,
    JsonNode submissionReview) {}
