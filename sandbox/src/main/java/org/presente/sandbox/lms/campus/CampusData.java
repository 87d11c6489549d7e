package org.presente.sandbox.lms.campus;

import java.util.List;
import org.presente.sandbox.lms.grade.Column;
import org.presente.sandbox.lms.grade.Grade;
import org.presente.sandbox.lms.people.Enrolment;
import org.presente.sandbox.lms.people.Person;
import org.presente.sandbox.lms.people.Privacy;

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
