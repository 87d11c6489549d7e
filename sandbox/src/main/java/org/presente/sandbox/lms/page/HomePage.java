package org.presente.sandbox.lms.page;

import static org.presente.sandbox.lms.platform.Html.escape;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Collectors;
import org.presente.sandbox.lms.campus.Course;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.people.CourseRole;
import org.presente.sandbox.lms.people.Member;
import org.presente.sandbox.lms.people.Person;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.quirk.Capability;

/** Choose who you are; register a tool. */
final class HomePage {
  private static final String ADDRESS_FORM =
      """
      <form method="post" action="/tools" id="register-form">
      <label for="register-url">The tool's registration address</label>
      <input id="register-url" name="url" type="url" required
        placeholder="http://localhost:8080/lti/register?code=…">
      <button id="register-button">Register</button></form>
      """;

  private final Platform platform;
  private final Shell shell;
  private final NoticesPanel notices;

  HomePage(Platform platform, Shell shell, NoticesPanel notices) {
    this.notices = notices;
    this.platform = platform;
    this.shell = shell;
  }

  void show(Context context) {
    Course course = platform.campus().catalogue().courses().get(0);
    List<Member> members = platform.campus().directory().members(course.id());
    shell.show(
        context,
        "Home",
        courses(context)
            + """
            <section id="people"><h1>Who are you?</h1>
            <p>A click signs you in.</p>
            <div class="people">%s%s</div>
            <h2>Students</h2><div class="people" id="students">%s</div></section>
            """
                .formatted(
                    staff(members),
                    administrators() + others(members),
                    members.stream()
                        .filter(member -> member.role() == CourseRole.STUDENT)
                        .map(member -> button(member.person(), "Student"))
                        .collect(Collectors.joining()))
            + tools()
            + new ProfileForm(platform, shell).html());
  }

  void signIn(Context context) {
    String id = String.valueOf(context.formParam("person"));
    if (platform.campus().directory().person(id).isEmpty()) {
      shell.apologise(context, 404, "There is no such person.");
      return;
    }
    platform.sessions().signIn(context, id);
    context.redirect("/courses/" + platform.campus().catalogue().courses().get(0).id());
  }

  void signOut(Context context) {
    platform.sessions().signOut(context);
    context.redirect("/");
  }

  private String courses(Context context) {
    return Visitor.of(context, platform)
        .map(
            visitor ->
                platform.campus().catalogue().courses().stream()
                    .filter(visitor::isIn)
                    .map(HomePage::courseLink)
                    .collect(
                        Collectors.joining(
                            "",
                            "<section><h1>Your courses</h1><ul class=\"cards\">",
                            "</ul></section>")))
        .orElse("");
  }

  private static String courseLink(Course course) {
    return """
        <li><a id="course-%1$s" data-course="%1$s" href="/courses/%1$s">%2$s</a>
        <p>%3$s</p></li>"""
        .formatted(course.id(), escape(course.title()), escape(course.summary()));
  }

  private static String staff(List<Member> members) {
    return members.stream()
        .filter(member -> member.role().isStaff())
        .map(member -> button(member.person(), Visitor.roleName(member.role())))
        .collect(Collectors.joining());
  }

  private static String others(List<Member> members) {
    return members.stream()
        .filter(member -> !member.role().isStaff() && member.role() != CourseRole.STUDENT)
        .map(member -> button(member.person(), Visitor.roleName(member.role())))
        .collect(Collectors.joining());
  }

  private String administrators() {
    return platform.campus().directory().people().stream()
        .filter(Person::administrator)
        .map(person -> button(person, "Administrator"))
        .collect(Collectors.joining());
  }

  private static String button(Person person, String role) {
    return """
        <form method="post" action="/sign-in"><input type="hidden" name="person" value="%1$s">
        <button id="as-%1$s" data-person="%1$s" data-role="%2$s">%3$s<small>%2$s</small></button></form>
        """
        .formatted(person.id(), role, escape(person.name()));
  }

  private String tools() {
    return """
        <section id="tools"><h1>Tools</h1>%s
        <h2>Register a tool</h2>%s</section>
        """
        .formatted(
            platform.campus().tools().all().stream()
                .map(this::tool)
                .collect(Collectors.joining("", "<ul class=\"cards\">", "</ul>")),
            platform.offers(Capability.DYNAMIC_REGISTRATION) ? ADDRESS_FORM : ToolForm.html());
  }

  private String tool(Tool tool) {
    return "<li data-tool=\"%s\"><b>%s</b><p>client %s, deployment %s</p>%s</li>"
        .formatted(
            tool.id(),
            escape(tool.name()),
            escape(tool.clientId()),
            tool.id(),
            platform.offers(Capability.NOTICES) ? notices.html(tool) : "");
  }
}
