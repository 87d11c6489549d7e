/**
 * The REST API below /v2 and the token endpoint: one gateway with the common rules, and the
 * operations by Zoom's resource families.
 */
package org.presente.sandbox.zoom.api;
