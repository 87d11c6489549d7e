package org.presente.web.host.launch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/**
 * Posts the seal of a visit to its first page, for a browser that keeps no cookie: a redirect could
 * carry it in the address only.
 */
@Named
@RequestScoped
public class EnterPage {
  private String address = "";
  private String seal = "";

  void opens(String where, String key) {
    address = where;
    seal = key;
  }

  public String getAddress() {
    return address;
  }

  public String getSeal() {
    return seal;
  }
}
