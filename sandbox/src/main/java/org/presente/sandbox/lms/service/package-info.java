/** Assignment and Grade Services 2.0 and Names and Role Provisioning Services 2.0. */
package org.presente.sandbox.lms.service;
