package org.presente.sandbox.lms.launch;

import java.util.Map;

/**
 * The start of a launch: what the browser is made to send to the tool.
 *
 * @param action the tool's login address
 * @param fields the parameters of LTI 1.3 section 4.1 and of OpenID third-party login
 */
public record LoginInitiation(String action, Map<String, String> fields) {}
