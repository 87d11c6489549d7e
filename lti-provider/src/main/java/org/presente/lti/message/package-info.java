/** LTI messages: claims, roles and ids, with the words of the specification. */
package org.presente.lti.message;
