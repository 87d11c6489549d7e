package org.presente.zoom.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;

/** Connections to Zoom, for admins. */
@Stateless
public class ConnectionService {

  public List<ConnectionView> list() {
    throw new UnsupportedOperationException();
  }

  public Optional<ConnectionView> find(long connectionId) {
    throw new UnsupportedOperationException();
  }

  public ConnectionSaving save(ConnectionDraft draft) {
    throw new UnsupportedOperationException();
  }

  /** Asks Zoom; takes seconds. The hosts that it reads are kept. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<CheckStep> check(long connectionId) {
    throw new UnsupportedOperationException();
  }

  /** As last read from Zoom, by name. */
  public List<HostView> hosts(long connectionId) {
    throw new UnsupportedOperationException();
  }
}
