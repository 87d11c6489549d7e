/** What a platform has beyond the core of LTI: not all have all of it, and each can be switched. */
package org.presente.sandbox.lms.offer;
