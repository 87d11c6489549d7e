package org.presente.sandbox.lms.platform;

import io.javalin.http.Context;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who is signed in with which browser. Choosing a person is the whole of signing in here. */
public final class Sessions {
  public static final String COOKIE = "lms_session";
  private final Map<String, String> people = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();

  public String open(String personId) {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    String session = HexFormat.of().formatHex(bytes);
    people.put(session, personId);
    return session;
  }

  /** As Moodle over http: no SameSite attribute, so the browser's default holds. */
  public void signIn(Context context, String personId) {
    signOut(context);
    context.header("Set-Cookie", COOKIE + "=" + open(personId) + "; Path=/; HttpOnly");
  }

  public void signOut(Context context) {
    String session = context.cookie(COOKIE);
    if (session != null) {
      people.remove(session);
    }
  }

  public Optional<String> personId(Context context) {
    return Optional.ofNullable(context.cookie(COOKIE)).map(people::get);
  }
}
