package org.presente.privacy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.util.List;
import org.presente.host.privacy.Declarations;
import org.presente.host.stored.StoredData;

/** Every declaration there is in the main code, as the container would find it. */
final class AllData {
  private static final List<StoredData> ALL = found();

  private AllData() {}

  private static List<StoredData> found() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.presente.host", "org.presente.zoom")
            .stream()
            .filter(type -> type.isAssignableTo(StoredData.class) && !type.isInterface())
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .map(AllData::made)
            .toList();
  }

  static Declarations declarations() {
    return new Declarations(ALL);
  }

  private static StoredData made(JavaClass type) {
    try {
      Constructor<?> constructor = type.reflect().getDeclaredConstructor();
      constructor.setAccessible(true);
      return (StoredData) constructor.newInstance();
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException("a declaration needs nothing: " + type.getName(), failed);
    }
  }
}
