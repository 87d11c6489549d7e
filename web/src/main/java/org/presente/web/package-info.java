/** Pages and endpoints, nothing else: what they decide is decided in the backend. */
package org.presente.web;
