/**
 * Random edits on both sides while calls fail, events are lost and the tool is killed: afterwards
 * both sides are equal by the winners that {@code docs/zoom-sync.md} states.
 */
package org.presente.zoom.sync.fault;
