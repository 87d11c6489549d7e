/**
 * A small learning management system: a strict LTI 1.3 platform with two courses, a roster, a
 * gradebook and a page for each. Written from published facts and from what a real Moodle answered;
 * what differs between platforms is a named switch in {@code quirk}.
 */
package org.presente.sandbox.lms;
