package org.presente.host.admin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.presente.host.admin.persistence.AdminEntity;
import org.presente.host.admin.persistence.AdminRepository;
import org.presente.host.admin.persistence.RecoveryCodeEntity;
import org.presente.host.secret.SecretBox;

/** Keys for authenticator apps, their codes, and codes for the day the app is lost. */
@Singleton
class SecondFactor {
  static final int RECOVERY_CODES = 10;

  private static final String PURPOSE = "admin-totp";
  private static final String ISSUER = "Presente";

  private final AdminRepository repository;
  private final SecretBox box;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  @Inject
  SecondFactor(AdminRepository repository, SecretBox box, Clock clock) {
    this.repository = repository;
    this.box = box;
    this.clock = clock;
  }

  /** A new key, which counts only when its first code comes back. */
  KeyOffer offer(AdminEntity admin) {
    byte[] key = Totp.newKey(random);
    admin.offerKey(box.seal(PURPOSE, Base64.getEncoder().encodeToString(key)));
    String text = Totp.base32(key);
    String label = URLEncoder.encode(admin.userName(), StandardCharsets.UTF_8).replace("+", "%20");
    return new KeyOffer(
        text,
        "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
            .formatted(ISSUER, label, text, ISSUER));
  }

  /** Codes are asked for from now on; returns the recovery codes, or none for a wrong code. */
  List<String> begin(AdminEntity admin, String code) {
    if (!isCodeOfApp(admin, code)) {
      return List.of();
    }
    admin.asksForCodes(clock.instant());
    repository.forgetRecoveryCodes(admin.id());
    List<String> codes =
        IntStream.range(0, RECOVERY_CODES).mapToObj(any -> newRecoveryCode()).toList();
    codes.forEach(each -> repository.add(new RecoveryCodeEntity(admin.id(), hash(each))));
    return codes;
  }

  /** An app's code, once each, or one of the recovery codes. */
  boolean accepts(AdminEntity admin, String code) {
    return isCodeOfApp(admin, code) || repository.useRecoveryCode(admin.id(), hash(code));
  }

  void end(AdminEntity admin) {
    admin.offerKey(null);
    repository.forgetRecoveryCodes(admin.id());
  }

  private boolean isCodeOfApp(AdminEntity admin, String code) {
    OptionalLong step =
        admin
            .sealedKey()
            .flatMap(sealedKey -> box.open(PURPOSE, sealedKey))
            .map(key -> Base64.getDecoder().decode(key))
            .map(key -> Totp.accepts(key, code, clock.instant(), admin.lastStep()))
            .orElse(OptionalLong.empty());
    step.ifPresent(admin::tookCode);
    return step.isPresent();
  }

  /** Fifty bits, as two times five letters that are not mistaken for others. */
  private String newRecoveryCode() {
    byte[] bytes = new byte[7];
    random.nextBytes(bytes);
    String letters = Totp.base32(bytes).substring(0, 10).toLowerCase(Locale.ROOT);
    return letters.substring(0, 5) + "-" + letters.substring(5);
  }

  /** Random codes need no salt; ten tries lock the account long before fifty bits are guessed. */
  private static String hash(String code) {
    String plain = code.strip().toLowerCase(Locale.ROOT).replace("-", "").replace(" ", "");
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("SHA-256 is part of every JDK", missing);
    }
  }
}
