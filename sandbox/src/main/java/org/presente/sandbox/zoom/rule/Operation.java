package org.presente.sandbox.zoom.rule;

import java.util.List;

/**
 * An API operation as the documents list it.
 *
 * @param label rate limit label
 * @param plan basic, pro or business
 * @param acceptsUuid whether the meeting in the path may be a UUID
 * @param hostDaily whether it counts in the host's 100 writes a day
 * @param largestPage 0 when the operation has no pages
 */
public record Operation(
    String id,
    String method,
    String path,
    String label,
    String plan,
    boolean acceptsUuid,
    boolean hostDaily,
    int largestPage,
    List<String> granularScopes,
    List<String> classicScopes,
    List<String> queryParameters) {

  static Operation parse(String line) {
    var cells = line.split("\t", -1);
    return new Operation(
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        cells[4],
        Boolean.parseBoolean(cells[5]),
        Boolean.parseBoolean(cells[6]),
        Integer.parseInt(cells[7]),
        list(cells[8]),
        list(cells[9]),
        list(cells[10]));
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(",", -1));
  }

  boolean reads() {
    return "GET".equals(method);
  }
}
