package org.presente.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * All tests of the class on H2 and, with {@code -Dpresente.postgres=true} as {@code ./test} has it,
 * once more on PostgreSQL. The class has a {@code @Parameter TestDatabase}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ParameterizedClass(name = "{0}")
@ArgumentsSource(OnEveryDatabase.Each.class)
public @interface OnEveryDatabase {
  /** Started as its turn comes, closed by JUnit after it. */
  final class Each implements ArgumentsProvider {
    @Override
    public Stream<? extends Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) {
      Stream<Supplier<TestDatabase>> all =
          Boolean.getBoolean("presente.postgres")
              ? Stream.of(Databases::h2, Databases::postgres)
              : Stream.of(Databases::h2);
      return all.map(start -> Arguments.of(start.get()));
    }
  }
}
