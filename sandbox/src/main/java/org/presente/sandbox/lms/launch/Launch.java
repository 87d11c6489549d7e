package org.presente.sandbox.lms.launch;

/** Somebody is about to open a lesson. */
record Launch(String personId, String lessonId, String toolId, DocumentTarget target) {}
