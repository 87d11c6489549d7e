package org.presente.zoom.api;

/**
 * What a host's settings say about the meetings we make for them.
 *
 * @param meetingCapacity people per meeting, the large-meeting add-on included
 * @param webinarCapacity 0 without the add-on
 */
public record HostSettings(
    int meetingCapacity,
    int webinarCapacity,
    boolean cloudRecording,
    boolean localRecording,
    boolean waitingRoom,
    boolean joinBeforeHost,
    boolean breakoutRooms,
    boolean passcodeRequired) {}
