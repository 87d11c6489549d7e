/** The API's lessons: reading bodies, writing answers, conditions in headers. */
package org.presente.web.zoom.plan;
