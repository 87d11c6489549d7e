/** Table of deep linking requests. */
package org.presente.host.deeplinking.persistence;
