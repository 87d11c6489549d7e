package org.presente.web.host.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.host.platform.PlatformAdminService;
import org.presente.host.platform.RegistrationView;

/** The platform a page is about, by the request's {@code platform}. */
@RequestScoped
public class ChosenPlatform {
  @Inject private PlatformAdminService platforms;
  @Inject private HttpServletRequest request;
  private Optional<RegistrationView> chosen = Optional.empty();

  @PostConstruct
  void read() {
    chosen =
        Stream.ofNullable(request.getParameter("platform"))
            .filter(text -> text.matches("[0-9]{1,18}"))
            .flatMap(text -> platforms.find(Long.parseLong(text)).stream())
            .findFirst();
  }

  Optional<RegistrationView> find() {
    return chosen;
  }

  Optional<Long> id() {
    return chosen.map(RegistrationView::id);
  }
}
