package org.presente.web.host.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import java.util.Optional;

/**
 * Plain buttons of a Faces form that say in name and value what they are about. Faces' own buttons
 * in a list know only their row's number, and rows move between two requests.
 */
@RequestScoped
public class ButtonPressed {
  /** The value of the button with this name, if the form was sent with it. */
  public Optional<String> value(String name) {
    FacesContext context = FacesContext.getCurrentInstance();
    return context.isPostback()
        ? Optional.ofNullable(context.getExternalContext().getRequestParameterMap().get(name))
        : Optional.empty();
  }

  /** As {@link #value} for the id of an entity; empty for what is no number. */
  public Optional<Long> id(String name) {
    return value(name).filter(text -> text.matches("[0-9]{1,18}")).map(Long::valueOf);
  }
}
