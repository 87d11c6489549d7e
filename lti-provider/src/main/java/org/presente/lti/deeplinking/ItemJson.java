package org.presente.lti.deeplinking;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Content items as they travel (Deep Linking 2.0 section 3). */
final class ItemJson {
  private ItemJson() {}

  static Map<String, Object> write(ResourceLinkItem item) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", ResourceLinkItem.TYPE);
    json.put("url", item.url().toString());
    json.put("title", item.title());
    item.text().ifPresent(text -> json.put("text", text));
    item.icon().ifPresent(icon -> json.put("icon", Map.of("url", icon.toString())));
    place(item.placement(), json);
    json.put("custom", item.custom());
    item.lineItem().ifPresent(column -> json.put("lineItem", lineItem(column)));
    item.available().ifPresent(period -> json.put("available", period(period)));
    item.submission().ifPresent(period -> json.put("submission", period(period)));
    return json;
  }

  private static void place(Placement placement, Map<String, Object> json) {
    if (placement instanceof Placement.Window window) {
      json.put("window", Map.of("targetName", window.target()));
    } else if (placement instanceof Placement.Frame frame) {
      json.put("iframe", Map.of("width", frame.width(), "height", frame.height()));
    }
  }

  private static Map<String, Object> lineItem(ItemLineItem column) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("label", column.label());
    json.put("scoreMaximum", number(column.scoreMaximum()));
    json.put("resourceId", column.resourceId());
    json.put("tag", column.tag());
    column.submissionReview().ifPresent(review -> json.put("submissionReview", review(review)));
    return json;
  }

  private static Map<String, Object> review(ItemLineItem.SubmissionReview review) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("reviewableStatus", review.reviewableStatus());
    review.label().ifPresent(label -> json.put("label", label));
    return json;
  }

  private static Map<String, Object> period(Period period) {
    Map<String, Object> json = new LinkedHashMap<>();
    period.start().ifPresent(start -> json.put("startDateTime", start.toString()));
    period.end().ifPresent(end -> json.put("endDateTime", end.toString()));
    return json;
  }

  /** Blackboard and Open edX want an integer where the number is whole. */
  private static Number number(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() <= 0 ? plain.toBigInteger() : plain;
  }
}
