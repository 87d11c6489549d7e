package org.presente.zoom.registrant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** The way into a lesson's meeting. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JoinService {

  /**
   * Finds the person's link, as a rule from the database alone. The caller has proved who the
   * person is, by the visit or by a ticket bound to person and lesson; the role is looked up here.
   */
  public JoinAnswer join(long lessonId, long personId) {
    throw new UnsupportedOperationException();
  }
}
