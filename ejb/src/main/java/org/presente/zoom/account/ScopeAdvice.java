package org.presente.zoom.account;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The scopes to tick in Zoom's app, as texts to paste, and those of well-known lists that nobody
 * needs for lessons.
 */
public final class ScopeAdvice {

  /**
   * @param scopes to be pasted
   * @param lost what does not work without any one of them
   */
  public record Group(Feature lost, boolean optional, List<String> scopes) {
    public Group {
      scopes = List.copyOf(scopes);
    }

    /** Separated as Zoom's page takes them. */
    public String text() {
      return String.join("\n", scopes);
    }
  }

  /**
   * A scope that another tool's list asks for and this one does not.
   *
   * @param list whose list it stands in
   * @param reason key of a text
   */
  public record Unneeded(String scope, String list, String reason) {}

  private static final String ESCAL8 = "Escal8";
  private static final String QUALITY = "Sistema Quality";
  private static final String MASTER = "zoom.scopes.unneeded.master";
  private static final String PEOPLE = "zoom.scopes.unneeded.people";
  private static final String UNUSED = "zoom.scopes.unneeded.unused";

  private ScopeAdvice() {}

  /** In the order of features; what everybody needs first. */
  public static List<Group> groups() {
    return Arrays.stream(Feature.values())
        .map(ScopeAdvice::group)
        .filter(group -> !group.scopes().isEmpty())
        .toList();
  }

  /** What the tool needs to do its work, as one text. */
  public static String smallest() {
    return String.join(
        "\n",
        groups().stream()
            .filter(group -> !group.optional())
            .flatMap(group -> group.scopes().stream())
            .toList());
  }

  /** What a user-managed app needs at the least, as one text: without the ending. */
  public static String smallestOfUsers() {
    return String.join(
        "\n",
        Arrays.stream(NeededScope.values())
            .filter(scope -> scope.isUsers() && !scope.feature().isOptional())
            .map(scope -> scope.name(false))
            .toList());
  }

  public static List<Unneeded> unneeded() {
    return Stream.of(
            unneeded(
                ESCAL8,
                MASTER,
                "meeting:write:meeting:master",
                "meeting:update:status:master",
                "cloud_recording:read:list_recording_files:master",
                "cloud_recording:read:list_user_recordings:master"),
            unneeded(
                ESCAL8,
                UNUSED,
                "meeting:delete:registrant:admin",
                "meeting:read:past_meeting:admin",
                "cloud_recording:read:recording:admin"),
            unneeded(
                QUALITY,
                MASTER,
                "meeting:write:meeting:master",
                "meeting:delete:meeting:master",
                "meeting:update:meeting:master",
                "meeting:read:meeting:master",
                "user:update:user:master",
                "user:write:user:master",
                "user:read:user:master",
                "user:delete:user:master"),
            unneeded(QUALITY, PEOPLE, "user:delete:user:admin", "user:write:user:admin"))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Unneeded> unneeded(String list, String reason, String... scopes) {
    return Arrays.stream(scopes).map(scope -> new Unneeded(scope, list, reason)).toList();
  }

  private static Group group(Feature feature) {
    List<NeededScope> scopes =
        Arrays.stream(NeededScope.values()).filter(scope -> scope.feature() == feature).toList();
    return new Group(
        feature, feature.isOptional(), scopes.stream().map(scope -> scope.name(true)).toList());
  }
}
