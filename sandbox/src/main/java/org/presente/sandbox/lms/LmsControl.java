package org.presente.sandbox.lms;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.presente.sandbox.lms.campus.Campus;
import org.presente.sandbox.lms.campus.Course;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.control.Counters;
import org.presente.sandbox.lms.control.Faults;
import org.presente.sandbox.lms.control.Violations;
import org.presente.sandbox.lms.copy.CourseCopier;
import org.presente.sandbox.lms.deeplinking.DeepLinking;
import org.presente.sandbox.lms.launch.DocumentTarget;
import org.presente.sandbox.lms.launch.ForcedErrors;
import org.presente.sandbox.lms.launch.LaunchStarter;
import org.presente.sandbox.lms.launch.LoginInitiation;
import org.presente.sandbox.lms.notice.Notices;
import org.presente.sandbox.lms.people.CourseRole;
import org.presente.sandbox.lms.people.Enrolment;
import org.presente.sandbox.lms.people.EnrolmentStatus;
import org.presente.sandbox.lms.people.Member;
import org.presente.sandbox.lms.people.RosterChanges;
import org.presente.sandbox.lms.platform.Addresses;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.quirk.Quirks;
import org.presente.sandbox.lms.registration.HandRegistration;
import org.presente.sandbox.lms.registration.Invitation;
import org.presente.sandbox.lms.registration.RegistrationTokens;
import org.presente.sandbox.lms.storage.Storage;
import org.presente.sandbox.lms.token.AccessTokens;

/**
 * Steers and watches a running platform; for tests in the same process. The same over HTTP: see
 * {@link ControlRoutes}.
 */
public final class LmsControl {
  private final Platform platform;
  private final RegistrationTokens registrationTokens;
  private final AccessTokens accessTokens;
  private final LaunchStarter starter;
  private final ForcedErrors loginErrors;
  private final DeepLinking deepLinking;
  private final Storage storage;
  private final Notices notices;
  private final CourseCopier copier;
  private final Counters counters = new Counters();
  private final Faults faults = new Faults();

  LmsControl(Platform platform) {
    this.platform = platform;
    this.registrationTokens = new RegistrationTokens(platform);
    this.accessTokens = new AccessTokens(platform.clock());
    this.deepLinking = new DeepLinking(platform.quirks());
    this.storage = new Storage(platform.quirks());
    this.notices = new Notices(platform);
    this.copier = new CourseCopier(platform, notices);
    this.starter = new LaunchStarter(platform, deepLinking, storage);
    this.loginErrors = new ForcedErrors();
  }

  /** How often each endpoint was asked. */
  public Counters counters() {
    return counters;
  }

  /** Failures to come. */
  public Faults faults() {
    return faults;
  }

  /** What the tool did against the specifications. */
  public Violations violations() {
    return platform.violations();
  }

  /** Habits of the platform, each a switch. */
  public Quirks quirks() {
    return platform.quirks();
  }

  /** People, courses, lessons, columns, marks, tools and the privacy switch. */
  public Campus campus() {
    return platform.campus();
  }

  /** What the platform calls its own places. */
  public Addresses addresses() {
    return platform.addresses();
  }

  /** Errors posted to the tool in place of an id_token. */
  public ForcedErrors loginErrors() {
    return loginErrors;
  }

  /** How content is picked, and what tools answered. */
  public DeepLinking deepLinking() {
    return deepLinking;
  }

  /** Platform storage: its switches, and the messages that arrived. */
  public Storage storage() {
    return storage;
  }

  /** The tool's handlers of notices; sends notices and keeps the answers. */
  public Notices notices() {
    return notices;
  }

  /** Copies a course as a teacher does, tools are told: the copy. */
  public Course copyCourse(String courseId) {
    return copier.copy(courseId);
  }

  CourseCopier copier() {
    return copier;
  }

  /** Bearer tokens in use. */
  public AccessTokens accessTokens() {
    return accessTokens;
  }

  public List<Member> roster(String courseId) {
    return campus().directory().members(courseId);
  }

  /** Every cell of every gradebook that ever had a score. */
  public List<GradeRow> grades() {
    return campus().gradebook().columns().stream()
        .flatMap(
            column ->
                campus().gradebook().gradesOf(column.id()).stream()
                    .map(grade -> new GradeRow(column, grade)))
        .toList();
  }

  /** Changes somebody's place in a course; to leave is to become inactive or deleted. */
  public void enrol(String courseId, String personId, CourseRole role, EnrolmentStatus status) {
    campus().directory().enrol(new Enrolment(courseId, personId, role, status));
  }

  /** A roster that changes. */
  public RosterChanges rosterChanges() {
    return new RosterChanges(campus().directory());
  }

  /**
   * Does what an administrator's browser does with a tool's registration address.
   *
   * @throws IllegalStateException if the tool did not register
   */
  public Tool register(URI toolAddress) {
    Set<Tool> before = new HashSet<>(campus().tools().all());
    HttpResponse<String> page = opened(invitation(toolAddress).address());
    return campus().tools().all().stream()
        .filter(tool -> !before.contains(tool))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the tool did not register; its page answered " + page.statusCode()));
  }

  /** Does what an administrator does by hand where tools cannot register themselves. */
  public Tool register(HandRegistration form) {
    return form.register(platform);
  }

  /** The address with a fresh one-use token, for a browser. */
  public Invitation invitation(URI toolAddress) {
    return Invitation.to(toolAddress, registrationTokens.forNewTool(), platform);
  }

  /** The address with a token for a tool that is registered already. */
  public Invitation renewal(URI toolAddress, String toolId) {
    return Invitation.to(toolAddress, registrationTokens.forTool(toolId), platform);
  }

  private static HttpResponse<String> opened(URI address) {
    HttpClient browser =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(Duration.ofSeconds(30))
            .header("Accept", "text/html")
            .build();
    try {
      return browser.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException("the tool's registration page does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the tool registered", e);
    }
  }

  /** Signs a person in, as a click on the home page does: the value of the session cookie. */
  public String signIn(String personId) {
    return platform.sessions().open(personId);
  }

  /** What the lesson's frame would send to the tool; empty without a tool. */
  public Optional<LoginInitiation> beginLaunch(String personId, String lessonId) {
    return campus()
        .catalogue()
        .lesson(lessonId)
        .flatMap(lesson -> starter.begin(personId, lesson, DocumentTarget.IFRAME));
  }

  /** What the frame of "Add activity" would send to the tool; empty without a tool. */
  public Optional<LoginInitiation> beginPicking(String personId, String courseId) {
    return starter.pick(personId, courseId);
  }

  /** What the frame of a review would send to the tool; empty without such a column. */
  public Optional<LoginInitiation> beginReview(
      String personId, String columnId, String aboutPersonId) {
    return starter.review(personId, columnId, aboutPersonId);
  }

  RegistrationTokens registrationTokens() {
    return registrationTokens;
  }

  LaunchStarter starter() {
    return starter;
  }
}
