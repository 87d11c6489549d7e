package org.presente.sandbox.lms.launch;

/** Somebody is about to open the tool. */
record Launch(String personId, String toolId, DocumentTarget target, Subject subject) {}
