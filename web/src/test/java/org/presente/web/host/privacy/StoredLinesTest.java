package org.presente.web.host.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.presente.host.stored.Hold;
import org.presente.host.stored.Kind;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;
import org.presente.host.stored.Whose;

/** Whatever host and plugins declare can be read by people. */
class StoredLinesTest {
  private final List<StoredData> declared = declared();
  private final Set<String> keys = keys();

  @Test
  void everyPurposeAndEveryReasonToKeepHasItsText() {
    List<StoredTable> personal =
        declared.stream()
            .flatMap(data -> data.tables().stream())
            .filter(StoredTable::isPersonal)
            .toList();

    assertThat(personal).hasSizeGreaterThan(20);
    assertThat(keys)
        .containsAll(personal.stream().map(it -> StoredLines.whyKey(it.purpose())).toList())
        .containsAll(
            personal.stream()
                .flatMap(it -> it.kept().reason().stream())
                .map(StoredLines::keptKey)
                .toList());
  }

  @Test
  void everyKindAndEveryGroupOfPeopleHasItsText() {
    assertThat(keys)
        .containsAll(Arrays.stream(Kind.values()).map(StoredLines::kindKey).toList())
        .containsAll(Arrays.stream(Whose.values()).map(StoredLines::whoseKey).toList());
  }

  @Test
  void everythingThatHoldsAnErasureBackHasItsSentence() {
    assertThat(keys)
        .containsAll(
            declared.stream()
                .flatMap(data -> data.holds().stream())
                .map(Hold::key)
                .map(key -> "privacy.hold." + key)
                .toList());
  }

  private static List<StoredData> declared() {
    return new ClassFileImporter()
        .importPackages("org.presente.host", "org.presente.zoom").stream()
            .filter(type -> type.isAssignableTo(StoredData.class) && !type.isInterface())
            .map(StoredLinesTest::made)
            .toList();
  }

  private static StoredData made(JavaClass type) {
    try {
      Constructor<?> constructor = type.reflect().getDeclaredConstructor();
      constructor.setAccessible(true);
      return (StoredData) constructor.newInstance();
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException(type.getName(), failed);
    }
  }

  private static Set<String> keys() {
    Properties texts = new Properties();
    try (InputStream file =
        StoredLinesTest.class.getResourceAsStream("/org/presente/web/messages.properties")) {
      texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts.stringPropertyNames();
  }
}
