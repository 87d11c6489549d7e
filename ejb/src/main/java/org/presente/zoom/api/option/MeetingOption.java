package org.presente.zoom.api.option;

import org.presente.zoom.api.MeetingRequest;

/** A group of settings. Zoom drops what the account locks without a word: compare afterwards. */
public sealed interface MeetingOption
    permits AiCompanion,
        AlternativeHosts,
        BreakoutRooms,
        Chat,
        Encryption,
        Entry,
        Interpretation,
        Media,
        QuestionsAndAnswers,
        Registration,
        ScheduleFor,
        SignIn,
        TrackingValues {

  MeetingRequest on(MeetingRequest request);
}
