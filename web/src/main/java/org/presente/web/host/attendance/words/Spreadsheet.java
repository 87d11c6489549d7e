package org.presente.web.host.attendance.words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook with one sheet (ECMA-376 part 1, with the least that a reader needs). Texts are inline
 * strings, which no program takes for a formula.
 */
public record Spreadsheet(String title) {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(\\.[0-9]+)?");

  /** What XML 1.0 has no way to write. */
  private static final Pattern UNWRITABLE =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  /** What the name of a sheet must not have. */
  private static final Pattern UNNAMEABLE = Pattern.compile("[\\[\\]:*?/\\\\']");

  private static final int LONGEST_NAME = 31;
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /**
   * @param lines cells as text; those that are plain numbers become numbers
   */
  public byte[] bytes(List<List<String>> lines) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", types());
    parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
    parts.put("xl/workbook.xml", workbook());
    parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
    parts.put("xl/worksheets/sheet1.xml", sheet(lines));
    return zipped(parts);
  }

  private static String types() {
    return "<Types xmlns=\"%s/content-types\">".formatted(PACKAGE)
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"%ssheet.main+xml\"/>"
            .formatted(TYPE)
        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"%sworksheet+xml\"/>"
            .formatted(TYPE)
        + "</Types>";
  }

  private static String relation(String kind, String target) {
    return """
        <Relationships xmlns="%s/relationships">\
        <Relationship Id="r1" Type="%s/%s" Target="%s"/></Relationships>"""
        .formatted(PACKAGE, OFFICE, kind, target);
  }

  private String workbook() {
    String name = UNNAMEABLE.matcher(title).replaceAll(" ");
    return """
        <workbook xmlns="%s" xmlns:r="%s"><sheets>\
        <sheet name="%s" sheetId="1" r:id="r1"/></sheets></workbook>"""
        .formatted(
            SHEETS, OFFICE, escaped(name.substring(0, Math.min(LONGEST_NAME, name.length()))));
  }

  private static String sheet(List<List<String>> lines) {
    return lines.stream()
        .map(Spreadsheet::row)
        .collect(
            Collectors.joining(
                "",
                "<worksheet xmlns=\"%s\"><sheetData>".formatted(SHEETS),
                "</sheetData></worksheet>"));
  }

  private static String row(List<String> cells) {
    return cells.stream().map(Spreadsheet::cell).collect(Collectors.joining("", "<row>", "</row>"));
  }

  private static String cell(String text) {
    return NUMBER.matcher(text).matches()
        ? "<c><v>" + text + "</v></c>"
        : "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(text) + "</t></is></c>";
  }

  private static String escaped(String text) {
    return UNWRITABLE
        .matcher(text)
        .replaceAll("")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static byte[] zipped(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write((XML + part.getValue()).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new IllegalStateException("memory does not fail to be written", impossible);
    }
    return bytes.toByteArray();
  }
}
