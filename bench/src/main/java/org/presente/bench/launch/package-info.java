/**
 * Full OIDC launches against the packaged tool, beside a static file of the same server in the same
 * run: what is read from it are ratios. The driver knows the tool by its addresses alone.
 */
package org.presente.bench.launch;
