package org.presente.web.zoom.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.presente.host.client.ApiCaller;
import org.presente.host.client.ApiScope;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonException;
import org.presente.web.host.api.CurrentClient;
import org.presente.web.host.api.ForClients;
import org.presente.web.host.error.ProblemJson;
import org.presente.zoom.plan.Condition;
import org.presente.zoom.plan.PlanAnswer;
import org.presente.zoom.plan.PlanService;
import org.presente.zoom.plan.PlannedLesson;

/**
 * One lesson of a course, with its meeting. {@code course} is the platform's own name of the course
 * or our id after a tilde; {@code lesson} is the LMS's own name, best the id of the link that opens
 * it.
 */
@ForClients
@RequestScoped
@Path("v1/courses/{course}/lessons/{lesson}")
@Produces(MediaType.APPLICATION_JSON)
public class LessonsResource {
  @Inject private PlanService plans;
  @Inject private CurrentClient client;
  @Inject private PlanProblems problems;

  @PathParam("course")
  private String course;

  @PathParam("lesson")
  private String lesson;

  @Context private Request request;

  @GET
  @RolesAllowed(ApiScope.LESSONS_READ)
  public Response read() {
    PlanAnswer answer = plans.read(address());
    if (!(answer instanceof PlanAnswer.Found found)) {
      return problems.of(answer);
    }
    EntityTag tag = new EntityTag(found.lesson().tag());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return unchanged == null ? body(Response.ok(), found.lesson()) : unchanged.build();
  }

  @GET
  @Path("status")
  @RolesAllowed(ApiScope.LESSONS_READ)
  public Response status() {
    PlanAnswer answer = plans.status(address());
    return answer instanceof PlanAnswer.Standing standing
        ? Response.ok(
                PlanJson.of(
                    standing.meeting(),
                    standing.meeting().flatMap(it -> it.push().sentence()).map(problems::sentence)))
            .header("Cache-Control", "no-store")
            .build()
        : problems.of(answer);
  }

  @PUT
  @RolesAllowed(ApiScope.LESSONS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  public Response write(
      @HeaderParam("If-Match") String ifMatch,
      @HeaderParam("If-None-Match") String ifNoneMatch,
      @QueryParam("clash") String clash,
      byte[] utf8) {
    PlanBody body;
    try {
      body = PlanBody.of(Json.object(utf8));
    } catch (JsonException malformed) {
      return problems.of(ProblemJson.of(400, "malformed").with("detail", malformed.getMessage()));
    }
    if (body.plan().isEmpty()) {
      return problems.of(body.faults());
    }
    Condition condition = Conditions.of(ifMatch, ifNoneMatch);
    PlanAnswer answer =
        plans.write(address(), body.plan().get(), condition, "accept".equals(clash));
    if (answer instanceof PlanAnswer.Written written) {
      return body(Response.status(written.created() ? 201 : 200), written.lesson());
    }
    return problems.of(answer);
  }

  @DELETE
  @RolesAllowed(ApiScope.LESSONS_WRITE)
  public Response remove(@HeaderParam("If-Match") String ifMatch) {
    PlanAnswer answer = plans.remove(address(), Conditions.of(ifMatch, null));
    return answer instanceof PlanAnswer.Removed
        ? Response.noContent().build()
        : problems.of(answer);
  }

  private PlanService.Address address() {
    ApiCaller caller = client.get();
    return new PlanService.Address(caller.registrationId(), caller.clientId(), course, lesson);
  }

  private static Response body(Response.ResponseBuilder answer, PlannedLesson lesson) {
    return answer
        .tag(new EntityTag(lesson.tag()))
        .header("Cache-Control", "private, no-cache")
        .entity(PlanJson.of(lesson))
        .build();
  }
}
