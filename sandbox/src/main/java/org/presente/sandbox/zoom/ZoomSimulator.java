package org.presente.sandbox.zoom;

import io.javalin.Javalin;
import io.javalin.http.HandlerType;
import java.time.DateTimeException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.UriCompliance;
import org.presente.sandbox.SandboxClock;
import org.presente.sandbox.zoom.api.Gateway;
import org.presente.sandbox.zoom.api.OAuthEndpoint;
import org.presente.sandbox.zoom.api.Parts;
import org.presente.sandbox.zoom.live.LiveEvents;
import org.presente.sandbox.zoom.live.Recorder;
import org.presente.sandbox.zoom.live.Stage;
import org.presente.sandbox.zoom.meeting.Links;
import org.presente.sandbox.zoom.meeting.MeetingFinder;
import org.presente.sandbox.zoom.page.AuthorizePage;
import org.presente.sandbox.zoom.page.Pages;
import org.presente.sandbox.zoom.page.PlayForms;
import org.presente.sandbox.zoom.page.RecordingPages;
import org.presente.sandbox.zoom.rule.Faults;
import org.presente.sandbox.zoom.rule.Journal;
import org.presente.sandbox.zoom.rule.RateLimits;
import org.presente.sandbox.zoom.state.World;
import org.presente.sandbox.zoom.webhook.Webhooks;

/** A running simulator. */
public final class ZoomSimulator implements AutoCloseable {
  private static final List<HandlerType> METHODS =
      List.of(
          HandlerType.GET,
          HandlerType.POST,
          HandlerType.PUT,
          HandlerType.PATCH,
          HandlerType.DELETE);

  private final Javalin server;
  private final String url;
  private final World world;
  private final StateFile file;
  private final Webhooks webhooks;
  private final ZoomControl control;
  private final AtomicBoolean touched = new AtomicBoolean();
  private final ScheduledExecutorService housekeeping;
  private final ScheduledFuture<?> ticking;

  private ZoomSimulator(ZoomOptions options, SandboxClock clock) {
    file = new StateFile(options.dataFile());
    var kept = file.read();
    world = kept.orElseGet(World::new);
    server = server().start(options.host(), options.port());
    url = "http://" + options.host() + ":" + server.port();
    webhooks = new Webhooks(world, clock);
    var parts = parts(clock);
    control = new ZoomControl(parts);
    if (kept.isEmpty() && options.demoAccount()) {
      DemoAccount.create(control);
    }
    routes(parts);
    housekeeping = Executors.newSingleThreadScheduledExecutor(ZoomSimulator::daemon);
    ticking =
        housekeeping.scheduleWithFixedDelay(() -> tick(parts), 500, 500, TimeUnit.MILLISECONDS);
  }

  /** Starts listening; answers are ready when this returns. */
  public static ZoomSimulator start(ZoomOptions options, SandboxClock clock) {
    return new ZoomSimulator(options, clock);
  }

  /** The address without a trailing slash; the API is below {@code /v2}. */
  public String url() {
    return url;
  }

  public ZoomControl control() {
    return control;
  }

  private static Javalin server() {
    return Javalin.create(
        config -> {
          config.showJavalinBanner = false;
          config.startupWatcherEnabled = false;
          // UUIDs bring %2F into paths; our own routing decides what they mean
          config.jetty.modifyHttpConfiguration(http -> http.setUriCompliance(UriCompliance.UNSAFE));
        });
  }

  private Parts parts(SandboxClock clock) {
    var links = new Links(url, world);
    var recorder = new Recorder(world, clock, webhooks, links);
    var stage = new Stage(world, clock, new LiveEvents(world, webhooks, clock), recorder);
    return new Parts(
        world,
        clock,
        links,
        new MeetingFinder(world, clock),
        stage,
        webhooks,
        new Journal(),
        new Faults(),
        new RateLimits());
  }

  private void routes(Parts parts) {
    server.after(context -> touched.compareAndSet(false, context.method() != HandlerType.GET));
    server.after(Gateway::hangUpIfDropped);
    server.get("/health", context -> context.json("{\"status\":\"UP\"}"));
    var oauth = new OAuthEndpoint(parts);
    server.post("/oauth/token", oauth::token);
    server.post("/oauth/revoke", oauth::revoke);
    var gateway = new Gateway(parts);
    new SimRoutes(control).register(server);
    new SimPlayRoutes(control).register(server);
    new SimPortalRoutes(control).register(server);
    new Pages(parts).register(server);
    new AuthorizePage(parts).register(server);
    new RecordingPages(parts).register(server);
    new PlayForms(parts).register(server);
    server.exception(IllegalArgumentException.class, SimRoutes::explain);
    server.exception(IllegalStateException.class, SimRoutes::explain);
    server.exception(NoSuchElementException.class, SimRoutes::explain);
    server.exception(DateTimeException.class, SimRoutes::explain);
    METHODS.forEach(method -> server.addHttpHandler(method, "/v2/*", gateway::handle));
  }

  private void tick(Parts parts) {
    synchronized (world) {
      parts.stage().tick();
    }
    webhooks.pump();
    if (touched.getAndSet(false)) {
      file.write(world);
    }
  }

  private static Thread daemon(Runnable task) {
    var thread = new Thread(task, "zoom-housekeeping");
    thread.setDaemon(true);
    return thread;
  }

  /** Stops listening and keeps the state when there is a data file. */
  @Override
  public void close() {
    ticking.cancel(false);
    housekeeping.shutdown();
    server.stop();
    webhooks.close();
    file.write(world);
  }
}
