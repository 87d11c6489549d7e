package org.presente.host.selftest;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.presente.host.audit.AuditLog;
import org.presente.host.selftest.persistence.TestStepEntity;
import org.presente.host.selftest.persistence.TestStepRepository;
import org.presente.host.task.WorkQueue;

/** Self-tests of registrations: asks for one, shows the last. */
@Stateless
public class SelfTestService {
  @Inject private TestStepRepository repository;
  @Inject private WorkQueue queue;
  @Inject private AuditLog audit;

  /** Runs within seconds; earlier results stay until there are new ones. */
  public void start(String admin, long registrationId) {
    audit.write(admin, "registration.tested", "registration " + registrationId, "");
    queue.enqueue(SelfTestHandler.KIND, registrationId);
  }

  /** Of the last test, in order; empty before the first. */
  public List<TestStep> steps(long registrationId) {
    return repository.steps(registrationId).stream().map(TestStepEntity::view).toList();
  }
}
