package org.presente.sandbox.zoom;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.presente.sandbox.zoom.state.Json;

/** Zoom's published documents. Not part of the project: without them their tests are skipped. */
final class Contract {
  static final Path FOLDER = Path.of(System.getProperty("presente.shared", "../../shared"), "zoom");

  private final OpenApiInteractionValidator validator;

  private Contract(OpenApiInteractionValidator validator) {
    this.validator = validator;
  }

  static void assumePresent() {
    assumeTrue(
        Files.isDirectory(FOLDER),
        "left out: no Zoom documents in " + FOLDER + " (set -Dpresente.shared)");
  }

  /** The document that describes that path. */
  static Contract of(String document) {
    return new Contract(
        OpenApiInteractionValidator.createForSpecificationUrl(
                FOLDER.resolve(document).toAbsolutePath().toUri().toString())
            .withBasePathOverride("/v2")
            // unknown members of answers are Zoom's right; those of requests are tested elsewhere
            .withLevelResolver(
                LevelResolver.create()
                    .withLevel(
                        "validation.schema.additionalProperties", ValidationReport.Level.IGNORE)
                    .withLevel("validation.request.security.missing", ValidationReport.Level.IGNORE)
                    // the four variants of user settings require nothing, so any object fits
                    // several
                    .withLevel(
                        "validation.response.body.schema.oneOf", ValidationReport.Level.IGNORE)
                    .build())
            .build());
  }

  static String documentFor(String path) {
    if (path.startsWith("/metrics")) {
      return "openapi-dashboards.json";
    }
    var users = path.matches("/users(\\?.*|/[^/]+(/settings|/schedulers|/assistants)?)?");
    return users ? "openapi-users.json" : "openapi-meetings.json";
  }

  /** What is wrong with this exchange; empty when nothing is. */
  List<ValidationReport.Message> faults(
      String method, String path, String body, ZoomClient.Reply reply) {
    var uri = URI.create("/v2" + path);
    var request = new SimpleRequest.Builder(method, uri.getRawPath());
    if (uri.getRawQuery() != null) {
      for (var pair : uri.getRawQuery().split("&", -1)) {
        request.withQueryParam(
            pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
      }
    }
    if (!body.isEmpty()) {
      request.withContentType("application/json").withBody(body);
    }
    var response = SimpleResponse.Builder.status(reply.status());
    if (!reply.text().isEmpty()) {
      response.withContentType("application/json").withBody(reply.text());
    }
    var report = validator.validate(request.build(), response.build());
    return report.getMessages().stream()
        .filter(m -> m.getLevel() == ValidationReport.Level.ERROR)
        .filter(m -> !onlyBlankAddresses(m))
        .toList();
  }

  /** Blank is how Zoom says "not told", although the schema wants an address there. */
  private static boolean onlyBlankAddresses(ValidationReport.Message message) {
    return !message.getNestedMessages().isEmpty()
        && message.getNestedMessages().stream()
            .allMatch(n -> n.getMessage().contains("String \"\" is not a valid email address"));
  }

  static JsonNode read(Path file) {
    try {
      return Json.MAPPER.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
