package org.presente.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.presente.host.course.LessonOpened;
import org.presente.lti.message.AgsEndpoint;
import org.presente.lti.security.ToolKey;
import org.presente.lti.security.ToolKeySet;
import org.presente.lti.security.ToolKeys;
import org.presente.sandbox.lms.GradeRow;
import org.presente.sandbox.lms.LmsControl;
import org.presente.sandbox.lms.LmsOptions;
import org.presente.sandbox.lms.MiniLms;
import org.presente.sandbox.lms.campus.Tool;

/** The sandbox's LMS with this tool registered, and the tool's published keys. */
public final class Campus implements AutoCloseable {
  public static final String CLIENT_ID = "presente-client";
  public static final String COURSE = "2";
  public static final String LESSON = "24";
  private static final Set<String> SCOPES =
      Set.of(
          AgsEndpoint.SCOPE_LINE_ITEM,
          AgsEndpoint.SCOPE_LINE_ITEM_READ,
          AgsEndpoint.SCOPE_RESULT_READ,
          AgsEndpoint.SCOPE_SCORE);

  private final ToolKeySet keys;
  private final MiniLms lms;
  private final HttpServer keyServer;
  private final Tool tool;

  public Campus(Clock clock, ToolKey key) {
    this(clock, key, Set.of());
  }

  /**
   * @param moreScopes granted beside those of the gradebook
   */
  public Campus(Clock clock, ToolKey key, Set<String> moreScopes) {
    keys = new ToolKeySet(Optional.empty(), key, List.of());
    lms = MiniLms.start(LmsOptions.onAnyPort(), clock);
    keyServer = keyServer();
    tool = tool(moreScopes);
    lms.control().campus().tools().put(tool);
  }

  private HttpServer keyServer() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      byte[] body = keys.jwks().getBytes(StandardCharsets.UTF_8);
      server.createContext(
          "/lti/jwks",
          exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
          });
      server.start();
      return server;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Tool tool(Set<String> moreScopes) {
    String url = "http://localhost:" + keyServer.getAddress().getPort();
    return new Tool(
        lms.control().campus().tools().newToolId(),
        CLIENT_ID,
        "Presente",
        "",
        "localhost",
        url + "/lti/launch",
        url + "/lti/login",
        List.of(url + "/lti/launch"),
        url + "/lti/jwks",
        "",
        "",
        Stream.concat(SCOPES.stream(), moreScopes.stream()).toList(),
        List.of("name", "given_name", "family_name", "email"),
        Map.of());
  }

  public ToolKeys toolKeys() {
    return () -> keys;
  }

  public String url() {
    return lms.url();
  }

  public LmsControl control() {
    return lms.control();
  }

  /** Where the tool's keys are published. */
  public String toolUrl() {
    return "http://localhost:" + keyServer.getAddress().getPort();
  }

  public String membershipsUrl() {
    return membershipsUrl(COURSE);
  }

  public String membershipsUrl(String course) {
    return "%s/mod/lti/services.php/CourseSection/%s/bindings/%s/memberships"
        .formatted(url(), course, toolId());
  }

  public String toolId() {
    return tool.id();
  }

  /** What a launch of the lesson tells about the gradebook. */
  public LessonOpened.Grading grading() {
    return gradingOf(COURSE);
  }

  public LessonOpened.Grading gradingOf(String course) {
    return new LessonOpened.Grading(Optional.of(lineItems(course)), Optional.empty(), SCOPES);
  }

  public LessonOpened.Grading gradingWith(String columnId) {
    return new LessonOpened.Grading(
        Optional.of(lineItems(COURSE)),
        Optional.of(
            "%s/mod/lti/services.php/%s/lineitems/%s/lineitem?type_id=%s"
                .formatted(url(), COURSE, columnId, toolId())),
        SCOPES);
  }

  private String lineItems(String course) {
    return "%s/mod/lti/services.php/%s/lineitems?type_id=%s".formatted(url(), course, toolId());
  }

  /** The person's cells, over all columns. */
  public List<GradeRow> gradesOf(String subject) {
    return control().grades().stream().filter(row -> row.personId().equals(subject)).toList();
  }

  @Override
  public void close() {
    lms.close();
    keyServer.stop(0);
  }
}
