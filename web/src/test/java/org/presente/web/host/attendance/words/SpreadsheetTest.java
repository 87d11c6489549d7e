package org.presente.web.host.attendance.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SpreadsheetTest {
  private static final List<List<String>> LINES =
      List.of(
          List.of("Name", "%"), List.of("Ana <\"A\" & Ño>\u0000", "66.67"), List.of("=1+1", ""));

  @Test
  void everyPartIsXmlAndEveryPartThatIsNamedIsThere() throws Exception {
    Map<String, Document> parts = parts(new Spreadsheet("Attendance: all/none").bytes(LINES));
    assertThat(parts)
        .containsOnlyKeys(
            "[Content_Types].xml",
            "_rels/.rels",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/worksheets/sheet1.xml");
    assertThat(attribute(parts.get("xl/workbook.xml"), "sheet", "name"))
        .isEqualTo("Attendance  all none");
  }

  @Test
  void numbersAreNumbersAndNothingElseIsAFormula() throws Exception {
    Document sheet = parts(new Spreadsheet("A").bytes(LINES)).get("xl/worksheets/sheet1.xml");
    assertThat(sheet.getElementsByTagName("row").getLength()).isEqualTo(3);
    assertThat(sheet.getElementsByTagName("v").item(0).getTextContent()).isEqualTo("66.67");
    assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
    assertThat(sheet.getElementsByTagName("t").item(2).getTextContent())
        .isEqualTo("Ana <\"A\" & Ño>");
    assertThat(sheet.getElementsByTagName("t").item(3).getTextContent()).isEqualTo("=1+1");
  }

  private static String attribute(Document part, String element, String name) {
    return part.getElementsByTagName(element)
        .item(0)
        .getAttributes()
        .getNamedItem(name)
        .getNodeValue();
  }

  private static Map<String, Document> parts(byte[] file) throws Exception {
    Map<String, Document> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), parsed(zip.readAllBytes()));
      }
    }
    return parts;
  }

  private static Document parsed(byte[] xml) throws Exception {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
