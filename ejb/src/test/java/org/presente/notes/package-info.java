/** A second plugin, as small as one can be: it shares nothing with Zoom's. */
package org.presente.notes;
