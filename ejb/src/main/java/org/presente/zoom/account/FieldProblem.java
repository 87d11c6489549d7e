package org.presente.zoom.account;

/**
 * What is wrong with one field of a form.
 *
 * @param field the draft's component
 */
public record FieldProblem(String field, Sentence sentence) {}
