/** Names and Role Provisioning Services 2.0: who is in the course, read page by page. */
package org.presente.lti.nrps;
