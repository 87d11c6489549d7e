package org.presente.lti.security;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The public key of a platform that publishes no key set but shows its key as PEM. It is kept as an
 * address that holds its own content (RFC 2397), so that whatever asks for a platform's keys by
 * address finds it; nothing is ever sent for it.
 */
public final class PastedKey {
  private static final int FEWEST_BITS = 2048;
  private static final String PREFIX = "data:application/x-spki;base64,";
  private static final Pattern PEM =
      Pattern.compile(
          "-----BEGIN (PUBLIC KEY|CERTIFICATE)-----([A-Za-z0-9+/=\\s]{1,20000})-----END \\1-----");

  private PastedKey() {}

  /** The address to keep; empty when the text holds no RSA key of at least 2048 bits. */
  public static Optional<URI> address(String pem) {
    Matcher found = PEM.matcher(pem.strip());
    if (!found.matches()) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(found.group(2));
      PublicKey key =
          found.group(1).equals("CERTIFICATE") ? ofCertificate(bytes) : ofSubjectInfo(bytes);
      return Optional.of(key)
          .filter(RSAPublicKey.class::isInstance)
          .filter(rsa -> ((RSAPublicKey) rsa).getModulus().bitLength() >= FEWEST_BITS)
          .map(rsa -> URI.create(PREFIX + Base64.getEncoder().encodeToString(rsa.getEncoded())));
    } catch (GeneralSecurityException | IllegalArgumentException noKey) {
      return Optional.empty();
    }
  }

  public static boolean isKept(URI address) {
    return address.toString().startsWith(PREFIX);
  }

  /** As it was pasted, for people. */
  public static Optional<String> pem(URI address) {
    return isKept(address)
        ? Optional.of(pem(address.toString().substring(PREFIX.length())))
        : Optional.empty();
  }

  /** The key, whatever id a token names it by. */
  static KeyLookup lookup(URI address) {
    try {
      byte[] bytes = Base64.getDecoder().decode(address.toString().substring(PREFIX.length()));
      JWK key = new RSAKey.Builder((RSAPublicKey) ofSubjectInfo(bytes)).build();
      return new KeyLookup.Found(key);
    } catch (GeneralSecurityException | IllegalArgumentException damaged) {
      return new KeyLookup.Unavailable("the pasted key cannot be read");
    }
  }

  static String pem(String base64) {
    return "-----BEGIN PUBLIC KEY-----\n"
        + base64.replaceAll("(.{64})(?=.)", "$1\n")
        + "\n-----END PUBLIC KEY-----\n";
  }

  private static PublicKey ofSubjectInfo(byte[] bytes) throws GeneralSecurityException {
    return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(bytes));
  }

  private static PublicKey ofCertificate(byte[] bytes) throws GeneralSecurityException {
    return CertificateFactory.getInstance("X.509")
        .generateCertificate(new ByteArrayInputStream(bytes))
        .getPublicKey();
  }
}
