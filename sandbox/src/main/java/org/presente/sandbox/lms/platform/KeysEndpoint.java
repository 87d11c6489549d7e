package org.presente.sandbox.lms.platform;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.presente.sandbox.lms.quirk.Quirk;

/** The platform's public keys. */
public final class KeysEndpoint implements Handler {
  /** Each some 430 bytes: almost 1 MB together, which tools take as the limit. */
  private static final int OTHER_KEYS = 2_300;

  private final Platform platform;

  public KeysEndpoint(Platform platform) {
    this.platform = platform;
  }

  @Override
  public void handle(Context context) {
    ObjectNode set = Json.object();
    ArrayNode keys = set.putArray("keys");
    if (platform.has(Quirk.ODD_KEYS)) {
      odd(keys);
    }
    if (platform.has(Quirk.HUGE_KEY_SET)) {
      others(keys);
    }
    keys.add(platform.key().publicKey());
    if (platform.has(Quirk.KEYS_WITHOUT_ALG)) {
      keys.forEach(key -> ((ObjectNode) key).remove("alg"));
    }
    context.result(set.toString()).contentType("application/json; charset=utf-8");
  }

  /** What RFC 7517 section 5 wants readers to skip. */
  private void odd(ArrayNode keys) {
    keys.addObject().put("kty", "AKP").put("kid", "of-tomorrow").put("pub", "AAAA");
    ObjectNode own = platform.key().publicKey();
    keys.add(own.deepCopy().put("use", "enc").put("kid", "for-encryption"));
    ObjectNode nameless = own.deepCopy();
    nameless.remove("kid");
    keys.add(nameless);
    keys.addObject()
        .put("kty", "EC")
        .put("crv", "P-256")
        .put("kid", "of-a-curve")
        .put("x", "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU")
        .put("y", "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0");
  }

  /** The keys of neighbours on the same installation. */
  private void others(ArrayNode keys) {
    ObjectNode own = platform.key().publicKey();
    for (int i = 0; i < OTHER_KEYS; i++) {
      keys.add(own.deepCopy().put("kid", "neighbour-" + i));
    }
  }
}
