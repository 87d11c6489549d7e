package org.presente.lti.message;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.presente.lti.json.JsonObject;

/**
 * Turns claims into a typed message. Optional claims of a wrong type count as absent: OpenOLAT
 * sends an empty AGS object, others numbers where text belongs, and none of that should stop a
 * class.
 */
public final class MessageReader {
  private static final int MAX_ID = 255;

  private final boolean insecureAllowed;

  /**
   * @param insecureAllowed accept http in return and service URLs, for try-out only
   */
  public MessageReader(boolean insecureAllowed) {
    this.insecureAllowed = insecureAllowed;
  }

  /** Ids are opaque, case-sensitive, at most 255 characters (Core 1.3 sections 3.1.3, 5.3). */
  public static Optional<String> id(JsonObject claims, String name) {
    return claims.text(name).filter(MessageReader::isId);
  }

  /** Reads claims whose required ones have been checked. */
  public LtiMessage read(JsonObject claims, String clientId, MessageType type) {
    return new LtiMessage(
        claims.text("iss").orElseThrow(),
        clientId,
        id(claims, ClaimNames.DEPLOYMENT_ID).orElseThrow(),
        id(claims, "sub"),
        type,
        claims.text(ClaimNames.TARGET_LINK_URI).orElseThrow(),
        claims.object(ClaimNames.RESOURCE_LINK).flatMap(MessageReader::resourceLink),
        claims.object(ClaimNames.CONTEXT).flatMap(MessageReader::context),
        CourseRoles.parse(claims.texts(ClaimNames.ROLES)),
        claims.texts(ClaimNames.ROLE_SCOPE_MENTOR),
        Person.of(claims),
        custom(part(claims, ClaimNames.CUSTOM)),
        claims.object(ClaimNames.AGS_ENDPOINT).map(this::grading),
        claims.object(ClaimNames.NAMES_ROLE_SERVICE).flatMap(this::membership),
        toolPlatform(part(claims, ClaimNames.TOOL_PLATFORM)),
        presentation(claims),
        lis(part(claims, ClaimNames.LIS)),
        claims.object(ClaimNames.FOR_USER).flatMap(ForUser::of),
        claims.object(ClaimNames.GROUPS_SERVICE).flatMap(this::groups),
        claims.object(ClaimNames.NOTIFICATION_SERVICE).flatMap(this::notices),
        type == MessageType.DEEP_LINKING ? deepLinking(claims) : Optional.empty());
  }

  /** Empty without one of the three settings a platform has to send, or with a wrong one. */
  public Optional<DeepLinkingSettings> deepLinking(JsonObject claims) {
    return claims
        .object(ClaimNames.DEEP_LINKING_SETTINGS)
        .filter(claim -> claim.isArray("accept_types"))
        .filter(claim -> claim.isArray("accept_presentation_document_targets"))
        .flatMap(claim -> url(claim, "deep_link_return_url").map(back -> settings(claim, back)));
  }

  private static DeepLinkingSettings settings(JsonObject claim, URI returnUrl) {
    return new DeepLinkingSettings(
        returnUrl,
        claim.texts("accept_types"),
        claim.texts("accept_presentation_document_targets"),
        claim.flag("accept_multiple").orElse(false),
        claim.flag("accept_lineitem").orElse(true),
        claim.flag("auto_create").orElse(false),
        filled(claim, "title"),
        filled(claim, "text"),
        unchanged(claim, "data"));
  }

  /** As it came, to the last character: it goes back and is compared there. */
  private static Optional<String> unchanged(JsonObject claim, String name) {
    return Optional.ofNullable(claim.members().get(name))
        .filter(String.class::isInstance)
        .map(String.class::cast);
  }

  /** Where the tool is shown, of a message that need not be whole. */
  public LaunchPresentation presentation(JsonObject claims) {
    return shown(part(claims, ClaimNames.LAUNCH_PRESENTATION));
  }

  private static boolean isId(String id) {
    return !id.isBlank() && id.length() <= MAX_ID && id.chars().noneMatch(Character::isISOControl);
  }

  private static JsonObject part(JsonObject claims, String name) {
    return claims.object(name).orElseGet(JsonObject::empty);
  }

  private static Optional<String> filled(JsonObject object, String name) {
    return object.text(name).filter(text -> !text.isBlank());
  }

  private static Optional<ResourceLink> resourceLink(JsonObject link) {
    return id(link, "id")
        .map(id -> new ResourceLink(id, filled(link, "title"), filled(link, "description")));
  }

  private static Optional<Context> context(JsonObject context) {
    return id(context, "id")
        .map(
            id ->
                new Context(
                    id, filled(context, "label"), filled(context, "title"), context.texts("type")));
  }

  private static CustomParameters custom(JsonObject claim) {
    Map<String, String> texts = new LinkedHashMap<>();
    claim.members().keySet().forEach(name -> claim.text(name).ifPresent(v -> texts.put(name, v)));
    return CustomParameters.of(texts);
  }

  private AgsEndpoint grading(JsonObject claim) {
    return new AgsEndpoint(
        Set.copyOf(claim.texts("scope")), url(claim, "lineitems"), url(claim, "lineitem"));
  }

  private Optional<NamesRoleService> membership(JsonObject claim) {
    return url(claim, "context_memberships_url")
        .map(address -> new NamesRoleService(address, claim.texts("service_versions")));
  }

  private Optional<GroupsService> groups(JsonObject claim) {
    return url(claim, "context_groups_url")
        .map(
            address ->
                new GroupsService(
                    address,
                    url(claim, "context_group_sets_url"),
                    Set.copyOf(claim.texts("scope"))));
  }

  private Optional<NotificationService> notices(JsonObject claim) {
    return url(claim, "platform_notification_service_url")
        .map(
            address ->
                new NotificationService(
                    address,
                    Set.copyOf(claim.texts("scope")),
                    Set.copyOf(claim.texts("notice_types_supported"))));
  }

  private static ToolPlatform toolPlatform(JsonObject claim) {
    return new ToolPlatform(
        filled(claim, "guid"),
        filled(claim, "name"),
        filled(claim, "product_family_code"),
        filled(claim, "version"),
        filled(claim, "url"));
  }

  private LaunchPresentation shown(JsonObject claim) {
    return new LaunchPresentation(
        filled(claim, "document_target"), url(claim, "return_url"), filled(claim, "locale"));
  }

  private static Lis lis(JsonObject claim) {
    return new Lis(
        filled(claim, "person_sourcedid"),
        filled(claim, "course_offering_sourcedid"),
        filled(claim, "course_section_sourcedid"));
  }

  private Optional<URI> url(JsonObject object, String name) {
    return filled(object, name).flatMap(this::safeUrl);
  }

  private Optional<URI> safeUrl(String text) {
    try {
      URI url = new URI(text.strip());
      boolean scheme =
          "https".equalsIgnoreCase(url.getScheme())
              || (insecureAllowed && "http".equalsIgnoreCase(url.getScheme()));
      return scheme && url.getHost() != null && url.getRawUserInfo() == null
          ? Optional.of(url)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
