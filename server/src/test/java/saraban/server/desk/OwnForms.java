package saraban.server.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import saraban.templates.FormCatalog;

/// Small forms of the office's own, for papers that are no letters.
public final class OwnForms {
    /// An order with a list of members and a sum.
    public static final String ORDER =
            """
            {"title":"คำสั่งแต่งตั้ง","article":16,"series":"order","fields":[
              {"key":"subject","type":"text","label":"เรื่อง","required":true,"maxLength":300},
              {"key":"dated","type":"date","label":"สั่ง ณ วันที่","required":true},
              {"key":"body","type":"paragraphs","label":"ข้อความ","required":true,"maxLength":6000},
              {"key":"pay","type":"amount","label":"ค่าตอบแทน"},
              {"key":"force","type":"choice","label":"เริ่มใช้","options":["บัดนี้","วันที่กำหนด"]},
              {"key":"members","type":"rows","label":"คณะกรรมการ","columns":[
                {"key":"name","label":"ชื่อ","type":"text","required":true},
                {"key":"role","label":"ตำแหน่งในคณะ","type":"choice","options":["ประธานกรรมการ","กรรมการ"]}]},
              {"key":"signatory","type":"signatory","label":"ผู้ลงนาม","required":true}]}
            """;

    /// That order, filled.
    public static final String FILLED =
            """
            {"subject":"แต่งตั้งคณะกรรมการตรวจรับพัสดุ 3 คน","dated":"2024-06-28",
             "body":["อาศัยอำนาจตามความในมาตรา ๖๒ จึงแต่งตั้งคณะกรรมการตรวจรับพัสดุ"],"pay":"1500",
             "members":[{"name":"นายภูผา ยั่งยืน","role":"ประธานกรรมการ"}],
             "signatory":{"name":"นายสมชาย ใจดี","position":["นายอำเภอบ้านม่วง"]}}
            """;

    private OwnForms() {}

    /// Puts a form in the folder of an office; a home that is open sees it when it is opened again.
    public static void put(Path officeFolder, String name, String formJson) {
        Path folder = officeFolder.resolve("forms").resolve(name);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("form.json"), formJson);
            Files.write(
                    folder.resolve("template.docx"),
                    FormCatalog.builtIn().form("external-letter").template());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
