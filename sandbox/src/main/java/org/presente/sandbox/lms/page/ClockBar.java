package org.presente.sandbox.lms.page;

/** The time of the sandbox, and the buttons that move it if it can be moved. */
record ClockBar(TimeMover time) {

  String html() {
    String shown =
        "<time id=\"lms-time\" datetime=\"%s\">%s</time>"
            .formatted(time.clock().instant(), Times.readable(time.clock().instant()));
    return time.movable() ? shown + buttons() : shown;
  }

  private static String buttons() {
    return """
        <form method="post" action="/clock">
        <button id="clock-15m" name="step" value="PT15M">+15 min</button>
        <button id="clock-1h" name="step" value="PT1H">+1 h</button>
        <button id="clock-1d" name="step" value="P1D">+1 day</button></form>""";
  }
}
