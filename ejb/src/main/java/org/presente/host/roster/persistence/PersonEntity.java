package org.presente.host.roster.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.host.database.StoredEntity;
import org.presente.host.roster.domain.PersonKeys;

/** A person at a platform: (registration, subject). Names and addresses may be missing. */
@Entity
@Table(name = "person")
public class PersonEntity extends StoredEntity {
  @Column(name = "registration_id")
  private long registrationId;

  private String subject;

  @Column(name = "full_name")
  private String fullName;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  private String email;

  /** In lower case, to be looked for. */
  @Column(name = "email_key")
  private String emailKey;

  private String locale;

  @Column(name = "time_zone")
  private String timeZone;

  @Column(name = "test_user")
  private boolean testUser;

  @Column(name = "user_name")
  private String userName;

  @Column(name = "sourced_id")
  private String sourcedId;

  private String account;

  @Column(name = "typed_address")
  private String typedAddress;

  protected PersonEntity() {}

  public PersonEntity(long registrationId, String subject) {
    this.registrationId = registrationId;
    this.subject = subject;
  }

  /**
   * What a message does not tell leaves what is known: any of it may be missing at any launch.
   *
   * @return whether name or address, by which people are recognised, are other ones now
   */
  public boolean learn(PersonFacts facts) {
    List<Optional<String>> before = recognisedBy();
    fullName = facts.fullName().orElse(fullName);
    givenName = facts.givenName().orElse(givenName);
    familyName = facts.familyName().orElse(familyName);
    email = facts.email().orElse(email);
    emailKey = email == null ? null : email.toLowerCase(Locale.ROOT);
    locale = facts.locale().orElse(locale);
    timeZone = facts.timeZone().orElse(timeZone);
    return !recognisedBy().equals(before);
  }

  private List<Optional<String>> recognisedBy() {
    return Stream.of(fullName, givenName, familyName, email).map(Optional::ofNullable).toList();
  }

  /** What else names the person elsewhere; what is missing or too long leaves what is known. */
  public void isNamed(PersonKeys keys) {
    userName = keys.userName().filter(text -> text.length() <= 255).orElse(userName);
    sourcedId = keys.sourcedId().filter(text -> text.length() <= 255).orElse(sourcedId);
    account = keys.account().filter(text -> text.length() <= 320).orElse(account);
  }

  /** The person's own word on their address at the meeting service. */
  public void says(String address) {
    typedAddress = address;
  }

  public Optional<String> typedAddress() {
    return Optional.ofNullable(typedAddress);
  }

  public PersonKeys keys() {
    return new PersonKeys(
        email(),
        Optional.ofNullable(userName),
        Optional.ofNullable(sourcedId),
        Optional.ofNullable(account));
  }

  public void markAsTestUser() {
    testUser = true;
  }

  public long registrationId() {
    return registrationId;
  }

  public String subject() {
    return subject;
  }

  /** The name to show; where the platform gives none, the end of the subject. */
  public String displayName() {
    return Optional.ofNullable(fullName)
        .or(this::givenAndFamily)
        .orElseGet(() -> "#" + subject.substring(Math.max(0, subject.length() - 6)));
  }

  private Optional<String> givenAndFamily() {
    String joined =
        (Optional.ofNullable(givenName).orElse("")
                + " "
                + Optional.ofNullable(familyName).orElse(""))
            .strip();
    return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
  }

  public Optional<String> email() {
    return Optional.ofNullable(email);
  }

  public Optional<String> locale() {
    return Optional.ofNullable(locale);
  }

  public Optional<String> timeZone() {
    return Optional.ofNullable(timeZone);
  }

  public boolean isTestUser() {
    return testUser;
  }
}
