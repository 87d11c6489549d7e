package org.presente.quirk;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.HttpCall;
import org.presente.lti.message.AgsEndpoint;
import org.presente.lti.message.CourseRoles;
import org.presente.lti.message.LtiMessage;
import org.presente.lti.registration.Registration;
import org.presente.lti.registration.RegistrationOutcome;
import org.presente.lti.registration.TrustedHosts;

/** One thing that a tool does not take care of; in all else it is ours. */
abstract class Careless {
  /** What comes with a launch. */
  record Token(
      Map<String, Object> header,
      Map<String, Object> claims,
      Instant now,
      Optional<String> toldDeployment) {
    Object claim(String name) {
      return claims.get(name);
    }

    Object lti(String name) {
      return claims.get("https://purl.imsglobal.org/spec/lti/claim/" + name);
    }
  }

  /** Ours as it is. */
  static Careless inNothing() {
    return new Careless() {};
  }

  static Careless asking(UnaryOperator<HttpCall> change) {
    return new Careless() {
      @Override
      HttpCall ask(HttpCall call) {
        return change.apply(call);
      }
    };
  }

  /** Changes or gives up on answers to calls whose address or Accept header names the service. */
  static Careless hearing(String service, UnaryOperator<HttpAnswer> change) {
    return new Careless() {
      @Override
      HttpAnswer hear(HttpCall call, HttpAnswer answer) {
        return Wire.concerns(call, service) ? change.apply(answer) : answer;
      }
    };
  }

  static Careless reading(Consumer<Token> check) {
    return new Careless() {
      @Override
      void read(Token token) {
        check.accept(token);
      }
    };
  }

  static Careless grading(UnaryOperator<AgsEndpoint> change) {
    return new Careless() {
      @Override
      AgsEndpoint endpoint(AgsEndpoint endpoint) {
        return change.apply(endpoint);
      }
    };
  }

  static Careless inRoles(UnaryOperator<CourseRoles> change) {
    return new Careless() {
      @Override
      CourseRoles roles(CourseRoles roles) {
        return change.apply(roles);
      }
    };
  }

  HttpCall ask(HttpCall call) {
    return call;
  }

  HttpAnswer hear(HttpCall call, HttpAnswer answer) {
    return answer;
  }

  /**
   * @param posted a form; else a query
   */
  Map<String, String> login(Map<String, String> fields, boolean posted) {
    return fields;
  }

  void read(Token token) {}

  TrustedHosts trusted(TrustedHosts approved) {
    return approved;
  }

  Registration registered(RegistrationOutcome.Registered outcome) {
    return outcome.registration();
  }

  AgsEndpoint endpoint(AgsEndpoint endpoint) {
    return endpoint;
  }

  CourseRoles roles(CourseRoles roles) {
    return roles;
  }

  /** A parameter of ours and one that has no value. */
  String custom(Map<String, Object> claims, LtiMessage message) {
    return message.custom().nonEmpty("userName").orElse("-")
        + message.custom().nonEmpty("middleName").map(" "::concat).orElse("");
  }

  /** Who is there after two readings: whom the second does not name as active has left. */
  Map<String, Boolean> present(Map<String, Boolean> before, Map<String, Boolean> after) {
    return after;
  }
}
