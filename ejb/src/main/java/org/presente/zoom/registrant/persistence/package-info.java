/** Table of registrants. */
package org.presente.zoom.registrant.persistence;
