package org.presente.sandbox.zoom.api;

import org.presente.sandbox.SandboxClock;
import org.presente.sandbox.zoom.live.Stage;
import org.presente.sandbox.zoom.meeting.Links;
import org.presente.sandbox.zoom.meeting.MeetingFinder;
import org.presente.sandbox.zoom.rule.Faults;
import org.presente.sandbox.zoom.rule.Journal;
import org.presente.sandbox.zoom.rule.RateLimits;
import org.presente.sandbox.zoom.state.World;
import org.presente.sandbox.zoom.webhook.Webhooks;

/** What the API's operations work with. */
public record Parts(
    World world,
    SandboxClock clock,
    Links links,
    MeetingFinder finder,
    Stage stage,
    Webhooks webhooks,
    Journal journal,
    Faults faults,
    RateLimits limits) {}
