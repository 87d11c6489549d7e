/** What every endpoint of the platform shares: addresses, keys, sessions, the form of a refusal. */
package org.presente.sandbox.lms.platform;
