/** Who may lose a licence. */
package org.presente.zoom.licence.domain;
