/** Cloud recordings: what a host has, the files of one instance, sharing and deletion. */
package org.presente.zoom.api.recording;
