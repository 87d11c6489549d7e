package org.presente.host.secret;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.presente.host.config.Configuration;

/** Hands out the box, after its key was compared with the one the database was made with. */
@ApplicationScoped
public class SecretBoxProducer {
  @Inject private Configuration configuration;

  @Resource(lookup = "java:app/jdbc/presente")
  private DataSource dataSource;

  /**
   * @throws IllegalStateException when the stored secrets were sealed with another key
   */
  @Produces
  @Singleton
  public SecretBox secretBox() throws SQLException {
    SecretBox box = new SecretBox(new MasterKey(configuration).read());
    new KeyFingerprint(dataSource).check(box.fingerprint());
    return box;
  }
}
