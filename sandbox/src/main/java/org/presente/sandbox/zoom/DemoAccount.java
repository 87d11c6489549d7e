package org.presente.sandbox.zoom;

import org.presente.sandbox.zoom.state.Plan;

/**
 * The account a fresh simulator begins with: an invented school with licensed hosts, one of them
 * the mini LMS's teacher under the same address, and one basic host.
 */
public final class DemoAccount {
  public static final String ACCOUNT_ID = "DemoSchoolAccount00001";
  public static final String CLIENT_ID = "DemoClientId0000000001";
  public static final String CLIENT_SECRET = "DemoClientSecret000000000000001";
  public static final String OWNER = "admin@school.example";
  public static final String TEACHER = "teacher1@campus.example";
  public static final String HOST = "helena.prado@school.example";
  public static final String SECOND_HOST = "miguel.torres@school.example";
  public static final String BASIC_HOST = "rui.rocha@school.example";
  public static final String TIMEZONE = "America/Sao_Paulo";

  private DemoAccount() {}

  static void create(ZoomControl control) {
    control.account(ACCOUNT_ID, "Demo School", Plan.BUSINESS);
    control.owner(ACCOUNT_ID, control.user(ACCOUNT_ID, OWNER, "Zoom Admin", 2, TIMEZONE).id());
    control.user(ACCOUNT_ID, TEACHER, "Vera Lindqvist", 2, TIMEZONE);
    control.user(ACCOUNT_ID, HOST, "Helena Prado", 2, TIMEZONE);
    control.user(ACCOUNT_ID, SECOND_HOST, "Miguel Torres", 2, "America/Mexico_City");
    control.user(ACCOUNT_ID, BASIC_HOST, "Rui Rocha", 1, TIMEZONE);
    control.app(ACCOUNT_ID, CLIENT_ID, CLIENT_SECRET, control.allScopes());
  }
}
