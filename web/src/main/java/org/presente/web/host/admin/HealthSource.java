package org.presente.web.host.admin;

import java.util.List;

/**
 * What a part of the tool says about its health. The host and each plugin give theirs as CDI beans.
 */
public interface HealthSource {
  List<HealthFact> facts();
}
