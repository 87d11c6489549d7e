package org.presente.host.config;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.sql.DataSourceDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.presente.host.database.DatabaseMigration;

class SettingTest {
  private static final Path ROOT = Path.of("..");

  @Test
  void theTemplateNamesEverySettingWithItsDefault() throws IOException {
    assertThat(Files.readString(ROOT.resolve("server-config/presente.env"))).isEqualTo(template());
  }

  @Test
  void theReadmeNamesEverySettingWithItsDefault() throws IOException {
    assertThat(Files.readString(ROOT.resolve("README.md"))).contains(table());
  }

  /** The server reads the definition's defaults before our configuration is there. */
  @Test
  void theDataSourceHasTheSameDefaults() {
    DataSourceDefinition source = DatabaseMigration.class.getAnnotation(DataSourceDefinition.class);
    assertThat(source.url()).isEqualTo(expression(Setting.DB_URL));
    assertThat(source.user()).isEqualTo(expression(Setting.DB_USER));
    assertThat(source.password()).isEqualTo(expression(Setting.DB_PASSWORD));
  }

  private static String expression(Setting setting) {
    return "${MPCONFIG=" + setting.key() + ":" + setting.defaultValue().orElseThrow() + "}";
  }

  private static String template() {
    return Arrays.stream(Setting.values())
        .map(
            setting ->
                "# %s\n#%s=%s\n"
                    .formatted(
                        setting.purpose(),
                        setting.environmentName(),
                        setting.defaultValue().orElse("")))
        .collect(Collectors.joining("\n"));
  }

  private static String table() {
    return Arrays.stream(Setting.values())
        .map(
            setting ->
                "| `%s` | %s | %s |"
                    .formatted(
                        setting.environmentName(),
                        setting.defaultValue().map(value -> "`" + value + "`").orElse("–"),
                        setting.purpose()))
        .collect(Collectors.joining("\n", "| Key | Default | What for |\n|---|---|---|\n", "\n"));
  }
}
