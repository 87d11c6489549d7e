package org.presente.sandbox.lms.people;

/** The three member states of Names and Role Provisioning Services 2.0, section 2.3. */
public enum EnrolmentStatus {
  ACTIVE("Active"),
  INACTIVE("Inactive"),
  DELETED("Deleted");

  private final String wireName;

  EnrolmentStatus(String wireName) {
    this.wireName = wireName;
  }

  public String wireName() {
    return wireName;
  }
}
