package org.presente.web.host.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The texts in the reader's language; {@code #{m.of('key')}} on pages. */
@Named("m")
@RequestScoped
public class ReaderTexts {
  @Inject private Reader reader;
  private Texts texts;

  public String of(String key, Object... arguments) {
    return texts().of(key, arguments);
  }

  public boolean has(String key) {
    return texts().has(key);
  }

  private Texts texts() {
    if (texts == null || !texts.locale().equals(reader.locale())) {
      texts = new Texts(reader.locale());
    }
    return texts;
  }
}
