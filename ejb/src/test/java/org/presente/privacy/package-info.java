/** What is stored of people, over the host and the Zoom plugin: declared, exported, erased. */
package org.presente.privacy;
