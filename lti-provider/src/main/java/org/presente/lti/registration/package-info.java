/**
 * How a platform and this tool know each other: the registration (issuer and client id), and
 * Dynamic Registration 1.0, by which an LMS administrator makes one by pasting a link.
 */
package org.presente.lti.registration;
