package org.presente.sandbox.lms.campus;

import java.util.List;

/** The content of the data file. */
record CampusData(
    List<Person> people,
    List<Enrolment> enrolments,
    List<Course> courses,
    List<Lesson> lessons,
    List<Column> columns,
    List<Grade> grades,
    List<Tool> tools,
    int nextColumn,
    int nextTool,
    Privacy privacy,
    String platformKey) {}
