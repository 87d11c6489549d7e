package org.presente.sandbox.zoom.meeting;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.presente.sandbox.zoom.state.Ids;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.Registrant;
import org.presente.sandbox.zoom.state.World;

/** The addresses people open, all at this simulator. */
public final class Links {
  private static final Duration START_URL_LIFE = Duration.ofHours(2);

  private final String base;
  private final World world;
  private final Ids ids = new Ids();

  public Links(String base, World world) {
    this.base = base;
    this.world = world;
  }

  public String base() {
    return base;
  }

  public String join(Meeting meeting) {
    return base + "/j/" + meeting.id() + "?pwd=" + meeting.linkPassword();
  }

  public String personal(Meeting meeting, Registrant registrant) {
    return base
        + ("/w/" + meeting.id() + "?tk=" + registrant.token())
        + ("&pwd=" + meeting.linkPassword());
  }

  String registration(Meeting meeting) {
    return base + "/meeting/register/" + meeting.linkPassword();
  }

  /** Never the same twice; it expires after two hours. */
  public String start(Meeting meeting, Instant now) {
    var claims =
        meeting.id() + "." + now.plus(START_URL_LIFE).getEpochSecond() + "." + ids.letters(24);
    return base + "/s/" + meeting.id() + "?zak=" + claims + "." + sign(claims);
  }

  /** The meeting a start key opens, while it is valid. */
  public Optional<Long> startedBy(String zak, Instant now) {
    var dot = zak.lastIndexOf('.');
    if (dot < 0 || !sign(zak.substring(0, dot)).equals(zak.substring(dot + 1))) {
      return Optional.empty();
    }
    var parts = zak.split("\\.", -1);
    return now.getEpochSecond() < Long.parseLong(parts[1])
        ? Optional.of(Long.parseLong(parts[0]))
        : Optional.empty();
  }

  private String sign(String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(world.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
