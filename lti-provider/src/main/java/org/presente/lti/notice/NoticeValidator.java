package org.presente.lti.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonException;
import org.presente.lti.json.JsonObject;
import org.presente.lti.launch.LaunchStep;
import org.presente.lti.launch.PlatformTokens;
import org.presente.lti.launch.TokenVerdict;
import org.presente.lti.message.ClaimNames;
import org.presente.lti.message.Context;
import org.presente.lti.message.MessageReader;

/**
 * Judges a POST of notices (Platform Notification Service 1.0): each token as an id_token, without
 * the person and the state that a server does not have. One bad token spoils the post: platforms
 * send one notice at a time.
 */
public final class NoticeValidator {
  private static final int MOST_NOTICES = 50;

  private final PlatformTokens tokens;

  public NoticeValidator(PlatformTokens tokens) {
    this.tokens = tokens;
  }

  /** Every input has a verdict; hostile ones a rejected one. */
  public NoticeResult validate(byte[] body) {
    List<Notice> believed = new ArrayList<>();
    List<String> posted = posted(body);
    if (posted.isEmpty() || posted.size() > MOST_NOTICES) {
      return new NoticeResult.Rejected(LaunchStep.FORM, "no list of 1 to 50 notices");
    }
    for (String jwt : posted) {
      TokenVerdict verdict = tokens.judge(jwt);
      if (verdict instanceof TokenVerdict.Rejected rejected) {
        return new NoticeResult.Rejected(rejected.step(), rejected.reason());
      }
      Optional<Notice> notice = notice((TokenVerdict.Trusted) verdict);
      if (notice.isEmpty()) {
        return new NoticeResult.Rejected(LaunchStep.MESSAGE_TYPE, "a notice lacks what it needs");
      }
      believed.add(notice.get());
    }
    return new NoticeResult.Believed(believed);
  }

  private static List<String> posted(byte[] body) {
    try {
      List<JsonObject> notices = Json.object(body).objects("notices");
      List<String> tokens = notices.stream().flatMap(one -> one.text("jwt").stream()).toList();
      return tokens.size() == notices.size() ? tokens : List.of();
    } catch (JsonException e) {
      return List.of();
    }
  }

  private static Optional<Notice> notice(TokenVerdict.Trusted token) {
    JsonObject claims = token.claims();
    Optional<JsonObject> notice = claims.object(ClaimNames.NOTICE);
    Optional<String> id = notice.flatMap(claim -> MessageReader.id(claim, "id"));
    Optional<String> type = notice.flatMap(claim -> MessageReader.id(claim, "type"));
    Optional<String> deployment = MessageReader.id(claims, ClaimNames.DEPLOYMENT_ID);
    boolean usable =
        id.isPresent()
            && type.isPresent()
            && deployment.isPresent()
            && claims.text("nonce").filter(nonce -> !nonce.isBlank()).isPresent();
    return usable
        ? Optional.of(
            new Notice(
                token.registration().issuer(),
                token.registration().clientId(),
                deployment.get(),
                id.get(),
                type.get(),
                context(claims),
                origins(claims)))
        : Optional.empty();
  }

  private static Optional<Context> context(JsonObject claims) {
    return claims
        .object(ClaimNames.CONTEXT)
        .flatMap(
            context ->
                MessageReader.id(context, "id")
                    .map(
                        id ->
                            new Context(
                                id,
                                context.text("label"),
                                context.text("title"),
                                context.texts("type"))));
  }

  /** Ids, or objects with an id. */
  private static List<String> origins(JsonObject claims) {
    return Stream.concat(
            claims.texts(ClaimNames.ORIGIN_CONTEXTS).stream(),
            claims.objects(ClaimNames.ORIGIN_CONTEXTS).stream()
                .flatMap(origin -> MessageReader.id(origin, "id").stream()))
        .filter(id -> !id.isBlank() && id.length() <= 255)
        .toList();
  }
}
