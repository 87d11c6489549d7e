package org.presente.host.admin.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;

/** Believes an ID token or says why not (OpenID Connect Core 1.0, section 3.1.3.7). */
final class IdTokens {
  /** Public keys only: a token signed with the client's secret proves less. */
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

  private static final Duration SKEW = Duration.ofMinutes(1);

  private IdTokens() {}

  static JWTClaimsSet verified(String token, JWKSet keys, Issuer issuer, String nonce, Instant now)
      throws OpenIdException {
    JWTClaimsSet claims = signed(token, keys);
    require(issuer.name().equals(claims.getIssuer()), "of another issuer");
    require(claims.getAudience().contains(issuer.clientId()), "for another audience");
    boolean onlyOurs = claims.getAudience().size() == 1;
    require(onlyOurs || issuer.clientId().equals(claims.getClaim("azp")), "for another client");
    require(isAfter(claims.getExpirationTime(), now.minus(SKEW)), "expired");
    require(!isAfter(claims.getIssueTime(), now.plus(SKEW)), "of the future");
    require(nonce.equals(claims.getClaim("nonce")), "of another sign-in");
    require(claims.getSubject() != null, "without a subject");
    return claims;
  }

  private static JWTClaimsSet signed(String token, JWKSet keys) throws OpenIdException {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(ALGORITHMS, new ImmutableJWKSet<>(keys)));
    processor.setJWTClaimsSetVerifier((claims, context) -> {}); // by our own clock, see above
    try {
      return processor.process(token, null);
    } catch (ParseException | BadJOSEException | JOSEException notSigned) {
      throw new OpenIdException("the token is not signed by the issuer", notSigned);
    }
  }

  private static boolean isAfter(Date date, Instant moment) {
    return date != null && date.toInstant().isAfter(moment);
  }

  private static void require(boolean fine, String otherwise) throws OpenIdException {
    if (!fine) {
      throw new OpenIdException("the token is " + otherwise);
    }
  }
}
