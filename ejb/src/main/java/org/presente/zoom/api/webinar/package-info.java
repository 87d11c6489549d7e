/**
 * Webinars, for hosts with the add-on licence. They are asked for with the same request as meetings
 * and told with the same record; types and a few settings differ.
 */
package org.presente.zoom.api.webinar;
