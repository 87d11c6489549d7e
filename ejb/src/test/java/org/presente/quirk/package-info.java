/** Our LTI classes against every quirk of the sandbox's LMS, without a server around them. */
package org.presente.quirk;
