/** Dynamic Registration 1.0, the platform's side. */
package org.presente.sandbox.lms.registration;
