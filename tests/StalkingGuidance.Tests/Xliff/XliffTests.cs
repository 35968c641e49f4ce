using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.Packs.Exchange;
using StalkingGuidance.Xliff;

namespace StalkingGuidance.Tests.Xliff;

public class XliffTests
{
    private const string Unit = """<unit id="a.b"><segment state="translated"><source>One</source><target>Un</target></segment></unit>""";

    /// <summary>The codes that are shown here: a content folder does not have these faults.</summary>
    public static IEnumerable<string> Codes => ["SG1721", "SG1722"];

    [Fact]
    public void Write_WholeOfTheWelsh_KeepsTheSpecificationsRules()
    {
        XliffChecker.FaultsOf(XDocument.Load(new MemoryStream(Welsh()), LoadOptions.PreserveWhitespace)).Should().BeEmpty();
    }

    [XliffSchemaFact]
    public void Write_WholeOfTheWelsh_IsValidByThePublishedSchema()
    {
        XmlSchemaSet schemas = new() { XmlResolver = null };
        foreach (string file in new[] { "xml.xsd", "xliff-core-2.0.xsd" })
        {
            using XmlReader schema = XmlReader.Create(Path.Combine(XliffSchemaFactAttribute.Folder, file), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            schemas.Add(null, schema);
        }

        List<string> faults = [];
        XmlReaderSettings settings = new() { ValidationType = ValidationType.Schema, Schemas = schemas };
        settings.ValidationEventHandler += (_, fault) => faults.Add(fault.Message);
        using XmlReader reader = XmlReader.Create(new MemoryStream(Welsh()), settings);
        while (reader.Read())
        {
        }

        faults.Should().BeEmpty();
    }

    [Fact]
    public void Read_WhatWasWritten_GivesTheSameBytesAgain()
    {
        byte[] written = Welsh();

        XliffWriter.Write(Read(written, out _)!).Should().Equal(written);
    }

    [Fact]
    public void Read_TextInSegments_IsPutTogetherInTheTargetsOrder()
    {
        XliffUnit unit = OneUnit("""
            <unit id="a.b"><segment state="final"><source>One. </source><target order="2">Un.</target></segment><ignorable><source> </source></ignorable>
            <segment state="translated"><source>Two.</source><target order="1">Dau. </target></segment></unit>
            """);

        unit.SourceText.Should().Be("One.  Two.");
        unit.TargetText.Should().Be("Dau. Un. ");
        unit.State.Should().Be(XliffState.Translated);
    }

    [Fact]
    public void Read_SegmentWithoutTarget_LeavesTheUnitWithout()
    {
        OneUnit("""<unit id="a.b"><segment><source>One. </source><target>Un. </target></segment><segment><source>Two.</source><target/></segment></unit>""").TargetText.Should().BeNull();
    }

    [Theory]
    [InlineData("""<ph id="1" dataRef="d1"/>""")]
    [InlineData("""<ph id="1"/>""")]
    [InlineData("""<ph id="9" equiv="{share}"/>""")]
    [InlineData("""<mrk id="m" type="comment">{share}</mrk>""")]
    [InlineData("{<!-- -->share}")]
    public void Read_PlaceholderAsAToolLeftIt_IsFound(string target)
    {
        XliffUnit unit = OneUnit($"""
            <unit id="a.b"><x:y xmlns:x="urn:x"/><originalData><data id="d1">{"{share}"}</data></originalData>
            <segment><source><ph id="1" dataRef="d1"/> of all</source><target>{target} o bawb</target></segment></unit>
            """);

        unit.SourceText.Should().Be("{share} of all");
        unit.TargetText.Should().Be("{share} o bawb");
    }

    [Fact]
    public void Read_LinesBrokenByATool_AreOneLineAgain()
    {
        OneUnit("<unit id=\"a.b\"><segment><source>One two</source><target>\n        Un\n        dau\n      </target></segment></unit>").TargetText.Should().Be("Un dau");
    }

    [Theory]
    [InlineData("contacts/a-b.yaml", "contacts:002fa-b.yaml")]
    [InlineData("a:b.ŵ", "a:003ab.:0175")]
    public void IdOf_AnyName_IsATokenThatGivesItBack(string name, string id)
    {
        XliffNames.IdOf(name).Should().Be(id);
        XliffNames.NameOf(id).Should().Be(name);
    }

    [Theory]
    [InlineData("not xml", "cy.xlf(1,1): error SG1721: The file is no XML that can be read: ")]
    [InlineData("<!DOCTYPE xliff [<!ENTITY a 'b'>]><xliff/>", "error SG1721: The file is no XML that can be read: For security reasons DTD is prohibited")]
    [InlineData("""<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>""", "cy.xlf(1,2): error SG1721: The file is no XLIFF 2: it begins with 'xliff', version 1.2. Ask the tool for XLIFF 2.1.")]
    [InlineData("""<xliff version="2.1" srcLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>""", "cy.xlf(1,2): error SG1721: The file does not say from which language to which it translates.")]
    public void Read_NoXliff_IsRefusedWithItsPlace(string text, string expected)
    {
        Read(Encoding.UTF8.GetBytes(text), out string[] faults).Should().BeNull();

        faults.Should().ContainSingle().Which.Should().Contain(expected);
    }

    [Theory]
    [InlineData("""<unit><segment><source>One</source></segment></unit>""", "cy.xlf(2,2): error SG1722: A unit has no id.")]
    [InlineData("""<unit id="a.b"/>""", "cy.xlf(2,2): error SG1722: 'a.b' has no segment.")]
    [InlineData("""<unit id="a.b"><segment><source>One</source><target><pc id="1">Un</pc></target></segment></unit>""", "error SG1722: 'pc' cannot be taken in. Texts have words and placeholders, and no formatting.")]
    [InlineData("""<unit id="a.b"><segment><source>One</source><target><ph id="1"/></target></segment></unit>""", "error SG1722: Nothing says what the placeholder '1' stands for.")]
    public void Read_UnusableUnit_IsReportedAtItsPlace(string unit, string expected)
    {
        Read(Document(unit), out string[] faults);

        faults.Should().ContainSingle().Which.Should().Contain(expected);
    }

    [Fact]
    public void Read_GroupsAndForeignModules_ArePassedThrough()
    {
        OneUnit($"<group id=\"g\"><notes><note>A note</note></notes><group id=\"h\">{Unit}</group></group>").TargetText.Should().Be("Un");
    }

    private static byte[] Welsh() => XliffWriter.Write(TranslationExport.Of(LanguageWork.Of(ContentPack.Default, Language.Welsh), missingOnly: false, []));

    private static XliffUnit OneUnit(string unit)
    {
        XliffDocument document = Read(Document(unit), out string[] faults)!;
        faults.Should().BeEmpty();
        return document.Units.Should().ContainSingle().Which;
    }

    private static byte[] Document(string unit) =>
        Encoding.UTF8.GetBytes($"""<xliff version="2.0" srcLang="en-GB" trgLang="cy" xmlns="{XliffNames.Core}"><file id="f">""" + "\n" + unit + "</file></xliff>");

    private static XliffDocument? Read(byte[] bytes, out string[] faults)
    {
        DiagnosticList diagnostics = new();
        using MemoryStream stream = new(bytes);
        XliffDocument? document = XliffReader.Read(stream, "cy.xlf", diagnostics);
        faults = [.. diagnostics.ToOrdered().Select(fault => fault.ToString())];
        return document;
    }
}
