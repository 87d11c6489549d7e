package org.presente.host.platform.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.presente.host.platform.form.FieldFault.Fault;
import org.presente.lti.security.PastedKey;

/** Collects what is wrong with the fields of a form about a platform. */
public final class FormRules {
  /** Ids are at most this long (Core 1.3 section 5.3). */
  private static final int LONGEST_ID = 255;

  private static final int LONGEST_ADDRESS = 2000;
  private final boolean insecureAllowed;
  private final Predicate<URI> isPublic;
  private final List<FieldFault> faults = new ArrayList<>();

  /**
   * @param insecureAllowed http too, for trials
   * @param isPublic the guard's word on an address
   */
  public FormRules(boolean insecureAllowed, Predicate<URI> isPublic) {
    this.insecureAllowed = insecureAllowed;
    this.isPublic = isPublic;
  }

  public FormRules id(String field, String text) {
    check(field, !text.isBlank(), Fault.REQUIRED);
    return check(field, text.length() <= LONGEST_ID, Fault.TOO_LONG);
  }

  public FormRules optionalId(String field, String text) {
    return check(field, text.length() <= LONGEST_ID, Fault.TOO_LONG);
  }

  public FormRules audience(String field, String text) {
    return check(field, text.length() <= LONGEST_ADDRESS, Fault.TOO_LONG);
  }

  public FormRules address(String field, String text) {
    if (text.isBlank()) {
      return check(field, false, Fault.REQUIRED);
    }
    if (text.length() > LONGEST_ADDRESS) {
      return check(field, false, Fault.TOO_LONG);
    }
    Optional<URI> address = parsed(text);
    check(field, address.isPresent(), Fault.NOT_AN_ADDRESS);
    return check(field, address.filter(isPublic.negate()).isEmpty(), Fault.NOT_PUBLIC);
  }

  /** Either an address of keys or a pasted key, not both. */
  public FormRules keys(String urlField, String url, String keyField, String publicKey) {
    if (url.isBlank() == publicKey.isBlank()) {
      return check(urlField, false, Fault.ONE_OF_BOTH);
    }
    return url.isBlank()
        ? check(keyField, PastedKey.address(publicKey).isPresent(), Fault.NOT_A_KEY)
        : address(urlField, url);
  }

  public FormRules someOf(String field, Set<?> chosen) {
    return check(field, !chosen.isEmpty(), Fault.NONE_CHOSEN);
  }

  public List<FieldFault> faults() {
    return List.copyOf(faults);
  }

  private FormRules check(String field, boolean holds, Fault fault) {
    if (!holds) {
      faults.add(new FieldFault(field, fault));
    }
    return this;
  }

  private Optional<URI> parsed(String text) {
    try {
      URI address = new URI(text);
      boolean scheme =
          "https".equalsIgnoreCase(address.getScheme())
              || (insecureAllowed && "http".equalsIgnoreCase(address.getScheme()));
      return scheme
              && address.getHost() != null
              && address.getRawUserInfo() == null
              && address.getRawFragment() == null
          ? Optional.of(address)
          : Optional.empty();
    } catch (URISyntaxException unreadable) {
      return Optional.empty();
    }
  }
}
