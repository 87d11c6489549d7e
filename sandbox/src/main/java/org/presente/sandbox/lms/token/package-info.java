/** Access to the services: client assertions in, bearer tokens out (Security Framework 1.0). */
package org.presente.sandbox.lms.token;
