package org.presente.web.zoom.own;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presente.web.host.page.FormMessages;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;
import org.presente.web.host.visit.VisitSeal;
import org.presente.zoom.account.Authorized;
import org.presente.zoom.account.HostView;
import org.presente.zoom.account.OwnZoomView;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.own.OwnZoomService;

/** A teacher's own Zoom account: whether it works, and how to connect and to end it. */
@Named
@RequestScoped
public class OwnZoomPage implements VisitPage {
  private static final Duration FORM = Duration.ofHours(1);

  @Inject private OwnZoomService service;
  @Inject private CurrentVisit visit;
  @Inject private VisitSeal seal;
  @Inject private FormMessages messages;
  private Optional<OwnZoomView> view;
  private String pasted = "";

  @Override
  public String path() {
    return "own-zoom";
  }

  @Override
  public String facelet() {
    return "/zoom/own/ownZoom.xhtml";
  }

  private Optional<OwnZoomView> view() {
    if (view == null) {
      view = service.view(visit.get());
    }
    return view;
  }

  /** Refuses before anything is shown. */
  public void enter() {
    view();
  }

  /** Whether the course goes by teachers' own accounts. */
  public boolean isOffered() {
    return view().isPresent();
  }

  public boolean isConnected() {
    return view().filter(OwnZoomView::connected).isPresent();
  }

  /** Whether the teacher was connected and has to do something. */
  public boolean isBroken() {
    return view().flatMap(OwnZoomView::problem).isPresent();
  }

  /** The key of the sentence that says why it does not work; empty where it does. */
  public String getProblem() {
    return view().flatMap(OwnZoomView::problem).map(Sentence::key).orElse("");
  }

  /** Name and address on Zoom; empty until Zoom was asked. */
  public String getAccount() {
    return view().flatMap(OwnZoomView::host).map(OwnZoomPage::shown).orElse("");
  }

  /** In whose names the teacher may schedule; empty where in nobody's. */
  public String getOthers() {
    return view().stream()
        .flatMap(own -> own.others().stream())
        .map(OwnZoomPage::shown)
        .collect(Collectors.joining(", "));
  }

  private static String shown(HostView host) {
    return host.name() + " (" + host.email() + ")";
  }

  /** For the form that opens Zoom's page in a new tab. */
  public String getStartSeal() {
    return seal.seal(VisitSeal.Purpose.NEW_TAB, visit.get(), FORM);
  }

  public void end() throws IOException {
    service.end(visit.get());
    again();
  }

  public void paste() throws IOException {
    if (service.paste(visit.get(), pasted) instanceof Authorized.Failed failed) {
      messages.errorAt("pasted", failed.sentence().key());
    } else {
      again();
    }
  }

  private void again() throws IOException {
    FacesContext.getCurrentInstance().getExternalContext().redirect(visit.address(path()));
  }

  public String getPasted() {
    return pasted;
  }

  public void setPasted(String pasted) {
    this.pasted = pasted == null ? "" : pasted;
  }
}
