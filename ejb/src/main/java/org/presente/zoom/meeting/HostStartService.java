package org.presente.zoom.meeting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.presente.host.course.Visit;

/** Starting a meeting as its host, for staff who may. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HostStartService {

  /** Asks Zoom for the start link; takes a second or two. */
  public StartAnswer start(Visit visit) {
    throw new UnsupportedOperationException();
  }
}
