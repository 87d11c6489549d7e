package org.presente.sandbox.lms;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.platform.Scopes;
import org.presente.sandbox.lms.quirk.QuirkProfile;

/** Where tools cannot register themselves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandRegistrationTest {
  private Fixture fixture;
  private LmsControl control;

  @BeforeAll
  void start() {
    fixture = new Fixture(Clock.systemUTC());
    control = fixture.lms.control();
    control.quirks().adopt(QuirkProfile.SCHOOLOGY);
  }

  @AfterAll
  void stop() {
    fixture.close();
  }

  private Map<String, String> form() {
    String url = fixture.tool.url();
    Map<String, String> form = new LinkedHashMap<>();
    form.put("name", "By <hand>");
    form.put("login", url + "/login");
    form.put("redirect", url + "/launch\r\n" + url + "/other");
    form.put("keys", url + "/jwks");
    form.put("target", url + "/launch");
    form.put("picking", url + "/pick");
    form.put("custom", "ref=7\r\nzone=$Person.address.timezone");
    return form;
  }

  private HttpResponse<String> post(Map<String, String> form) {
    return fixture.tool.send(
        HttpRequest.newBuilder(URI.create(fixture.lms.url() + "/tools/by-hand"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(Fixture.query(form))));
  }

  private Tool newest() {
    return control.campus().tools().current().orElseThrow();
  }

  private String pem() throws JOSEException {
    return "-----BEGIN PUBLIC KEY-----\r\n"
        + Base64.getMimeEncoder().encodeToString(fixture.tool.key.toRSAPublicKey().getEncoded())
        + "\r\n-----END PUBLIC KEY-----";
  }

  @Test
  void whatIsTypedInIsKeptAndWhatIsToBeTypedInThereIsShown() {
    String page = post(form()).body();

    assertThat(newest().redirectUris())
        .containsExactly(fixture.tool.url() + "/launch", fixture.tool.url() + "/other");
    assertThat(newest().deepLinkingUri()).isEqualTo(fixture.tool.url() + "/pick");
    assertThat(newest().customParameters()).containsEntry("ref", "7").hasSize(2);
    assertThat(newest().name()).isEqualTo("By <hand>");
    assertThat(page)
        .contains(
            "id=\"hand-issuer\">" + fixture.lms.url(),
            "id=\"hand-client\">" + newest().clientId(),
            "id=\"hand-deployment\">",
            "id=\"hand-authorization\">" + fixture.lms.url() + "/mod/lti/auth.php",
            "id=\"hand-token\">" + fixture.lms.url() + "/mod/lti/token.php",
            "id=\"hand-key-set\">" + fixture.lms.url() + "/mod/lti/certs.php");
  }

  @Test
  void aPastedKeyOpensTheServices() throws JOSEException {
    Map<String, String> form = form();
    form.put("keys", pem());
    post(form);
    String client = newest().clientId();

    var assertion =
        fixture.tool.assertion(
            client,
            control.addresses().tokenAudience(),
            Clock.systemUTC().instant().getEpochSecond());
    var answer =
        fixture.token(fixture.tokenForm(fixture.tool.signed(assertion), Scopes.MEMBERSHIP));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(TestTool.json(answer).path("access_token").asText()).isNotEmpty();
  }

  @Test
  void aKeyOfSomebodyElseDoesNot() throws JOSEException {
    Map<String, String> form = form();
    form.put("keys", pem());
    post(form);
    var stranger = new com.nimbusds.jose.jwk.gen.RSAKeyGenerator(2048).generate();
    var assertion =
        fixture.tool.assertion(
            newest().clientId(),
            control.addresses().tokenAudience(),
            Clock.systemUTC().instant().getEpochSecond());
    var header =
        new com.nimbusds.jose.JWSHeader.Builder(com.nimbusds.jose.JWSAlgorithm.RS256)
            .keyID(fixture.tool.key.getKeyID())
            .build();

    var answer =
        fixture.token(
            fixture.tokenForm(TestTool.signed(header, assertion, stranger), Scopes.MEMBERSHIP));

    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void aKeyThatIsNoneIsRefused() {
    Map<String, String> form = form();
    form.put("keys", "-----BEGIN PUBLIC KEY-----\nnonsense\n-----END PUBLIC KEY-----");

    HttpResponse<String> page = post(form);

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("unreadable_public_key");
  }
}
