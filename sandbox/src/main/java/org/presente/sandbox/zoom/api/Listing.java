package org.presente.sandbox.zoom.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeMap;
import org.presente.sandbox.zoom.rule.Pages;
import org.presente.sandbox.zoom.state.Json;

/** Answers with a page of a list and Zoom's members around it. */
final class Listing {
  private final Pages pages;

  Listing(Pages pages) {
    this.pages = pages;
  }

  ObjectNode page(Call call, String name, List<ObjectNode> rows) {
    var query = new TreeMap<>(call.query());
    query.keySet().removeAll(List.of("next_page_token", "page_number", "page_size"));
    var page =
        pages.cut(
            rows,
            call.operation().id() + call.path() + query,
            call.query("page_size"),
            call.operation().largestPage(),
            call.query("next_page_token"),
            call.now());
    var json =
        Json.object()
            .put("page_count", page.pages())
            .put("page_size", page.size())
            .put("total_records", page.total())
            .put("next_page_token", page.nextToken());
    json.putArray(name).addAll(page.rows());
    return json;
  }

  /** Some lists still carry the deprecated page_number. */
  ObjectNode numberedPage(Call call, String name, List<ObjectNode> rows) {
    return page(call, name, rows).put("page_number", 1);
  }
}
