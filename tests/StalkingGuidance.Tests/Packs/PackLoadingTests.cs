using System.Globalization;
using CsCheck;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Packs;

public class PackLoadingTests
{
    [Fact]
    public void TryLoad_SixTypicalFaults_OneRunTellsEachWithItsPlaceAndCure()
    {
        // A misspelt key, a wrong day name, an end before a beginning, an unquoted phone number, an unknown source and a duplicate key.
        BrokenPack.Load("several-six-typical").Should().SatisfyRespectively(
            line => line.Should().StartWith("contacts/example.yaml(5,1): error SG0102: The key 'sumary' is not known here. Did you mean 'summary'? Allowed: id, name,"),
            line => line.Should().Be("contacts/example.yaml(11,13): error SG0111: 'number' +448081570123 must stand in quotes. Write \"+448081570123\"."),
            line => line.Should().Be("contacts/example.yaml(15,5): error SG0015: The key 'cost' stands here a second time; the first is in line 14. Delete one of them, or rename it."),
            line => line.Should().Be("contacts/example.yaml(20,25): error SG0106: 'tues' is not allowed here. Did you mean 'tue'? Allowed: mon, tue, wed, thu, fri, sat, sun."),
            line => line.Should().Be("contacts/example.yaml(20,39): error SG1204: 'opens' 16:00 is after 'closes' 09:30. Write the earlier time first, or add 'closes-on: next-day' when it closes after midnight."),
            line => line.Should().Be("contacts/example.yaml(26,13): error SG0115: There is no source 'example-sauce'. Did you mean 'example-source'?"));
    }

    [Fact]
    public void TryLoad_Faulty_GivesNoPackAndAReport()
    {
        using TemporaryFolder folder = new();
        folder.CopyFrom(BrokenPack.Base);
        folder.Write("notes.txt", "");

        ContentPack.TryLoad(folder.Path, out ContentPack? pack, out LoadReport report).Should().BeFalse();

        pack.Should().BeNull();
        report.ErrorCount.Should().Be(1);
        report.TotalCount.Should().Be(1);
        report.Diagnostics.Should().ContainSingle().Which.Code.Id.Should().Be("SG0201");
    }

    [Fact]
    public void TryLoad_Valid_GivesThePackAndAnEmptyReport()
    {
        ContentPack.TryLoad(BrokenPack.Base, out ContentPack? pack, out LoadReport report).Should().BeTrue();

        pack!.Manifest.Id.Should().Be("corpus-base");
        pack.Contacts.Emergency.Name.ToString().Should().Be("999");
        report.Should().BeEquivalentTo(new { TotalCount = 0, ErrorCount = 0, Diagnostics = Array.Empty<Diagnostic>() });
    }

    [Fact]
    public void Load_Faulty_ThrowsWithEveryFault()
    {
        Action load = () => ContentPack.Load(Path.Combine(BrokenPack.Corpus, "SG0017-empty"));

        ContentException thrown = load.Should().Throw<ContentException>().Which;
        thrown.TotalCount.Should().Be(thrown.Diagnostics.Length).And.BeGreaterThan(1);
        thrown.Message.Should().Contain("SG0017").And.Contain("SG0202");
    }

    [Fact]
    public void Compile_Faulty_WritesNothing()
    {
        using MemoryStream target = new();
        Action compile = () => ContentPack.Compile(Path.Combine(BrokenPack.Corpus, "SG0017-empty"), target);

        compile.Should().Throw<ContentException>();
        target.Length.Should().Be(0);
    }

    [Fact]
    public void TryLoad_ManifestOfAnotherShape_IsNoEmptyPack()
    {
        BrokenPack.Load(pack => pack.Write("pack.yaml", "just a sentence\n")).Should().ContainSingle().Which.Should().StartWith(
            "pack.yaml(1,1): error SG0103: Expected a mapping, and a single value stands here.");
    }

    [Fact]
    public void TryLoad_OneFileUnreadable_BlamesNoOther()
    {
        // Whatever the broken file declares or cites may be right: sources it alone cites, contacts that others mention.
        foreach (string file in new[] { "sources.yaml", "calendar.yaml", "contacts/police-emergency.yaml", "pack.yaml" })
        {
            BrokenPack.Load(pack => pack.Write(file, "a: \"b\n")).Should().ContainSingle().Which.Should().StartWith(file + "(1,4): error SG0002:");
        }
    }

    [Fact]
    public void TryLoad_ListKeyMisspelt_BlamesNoReference()
    {
        string sources = File.ReadAllText(Path.Combine(BrokenPack.Base, "sources.yaml"));

        BrokenPack.Load(pack => pack.Write("sources.yaml", sources.Replace("sources:", "source:", StringComparison.Ordinal))).Should().Equal(
            "sources.yaml(1,1): error SG0102: The key 'source' is not known here. Did you mean 'sources'? Allowed: sources.");
    }

    [Fact]
    public void TryLoad_HiddenFiles_AreNobodysBusiness()
    {
        BrokenPack.Load(pack =>
        {
            pack.Write(".gitkeep", "");
            pack.Write(".git/config", "");
            pack.Write("contacts/.example.yaml.swp", "");
        }).Should().BeEmpty();
    }

    [Fact]
    public void TryLoad_FolderWithTrailingSlash_NamesFilesOnce()
    {
        using TemporaryFolder folder = new();
        folder.CopyFrom(BrokenPack.Base);
        folder.Write("notes.txt", "");

        ContentPack.TryLoad(folder.Path + "/", out _, out LoadReport report);

        report.Diagnostics[0].Position.File.Should().Be(folder.Path + "/notes.txt");
    }

    [Fact]
    public void Load_TwoOrdersOfWriting_SameFingerprintAndSnapshot()
    {
        using TemporaryFolder windows = new();
        windows.CopyFrom(BrokenPack.Base);
        foreach (string file in Directory.EnumerateFiles(windows.Path, "*", SearchOption.AllDirectories).Reverse())
        {
            File.WriteAllText(file, "# written elsewhere\n" + File.ReadAllText(file).ReplaceLineEndings("\r\n"));
        }

        ContentPack.Load(windows.Path).Fingerprint.Should().Be(ContentPack.Load(BrokenPack.Base).Fingerprint).And.HaveLength(64);
        GeneratedCases.Compiled().Should().Equal(GeneratedCases.Compiled());
    }

    [Fact]
    public void Load_AnyWordChanged_AnotherFingerprint()
    {
        using TemporaryFolder changed = new();
        changed.CopyFrom(BrokenPack.Base);
        changed.Write("sources.yaml", File.ReadAllText(Path.Combine(BrokenPack.Base, "sources.yaml")).Replace("Example Publisher", "Example publisher", StringComparison.Ordinal));

        ContentPack.Load(changed.Path).Fingerprint.Should().NotBe(ContentPack.Load(BrokenPack.Base).Fingerprint);
    }

    [Fact]
    public void TryLoad_OtherCalendarOfTheUser_DatesStayIso()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.DateTimeFormat.DateSeparator = "x";
        other.NumberFormat.NegativeSign = "minus";
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultures(CultureTypes.AllCultures).Any(culture => culture.Name == "th-TH") ? new CultureInfo("th-TH") : other;

            BrokenPack.Load("SG0403-review-before-check").Should().Equal(File.ReadAllLines(Path.Combine(BrokenPack.Corpus, "SG0403-review-before-check", "expected.txt")));
            BrokenPack.Load("SG0501-reversed").Should().Equal(File.ReadAllLines(Path.Combine(BrokenPack.Corpus, "SG0501-reversed", "expected.txt")));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Read_ShippedSnapshotWithAChangedByte_IsRefused()
    {
        byte[] shipped = Shipped();
        int[] places = [.. Enumerable.Range(0, 60), .. Enumerable.Range(0, 2_000).Select(number => (int)(number * (long)shipped.Length / 2_000))];
        foreach (int place in places)
        {
            byte was = shipped[place];
            shipped[place] ^= (byte)(1 << (place % 8));
            Action read = () => ContentPack.Read(new MemoryStream(shipped));

            read.Should().Throw<ContentException>($"byte {place} was changed");
            shipped[place] = was;
        }

        ContentPack.Read(new MemoryStream(shipped)).Fingerprint.Should().Be(ContentPack.Default.Fingerprint);
    }

    [Fact]
    public void Read_ShippedSnapshotCutShort_IsRefused()
    {
        byte[] shipped = Shipped();
        IEnumerable<int> lengths = Enumerable.Range(0, 64).Concat(Enumerable.Range(0, 1_000).Select(number => (int)(number * (long)shipped.Length / 1_000)));
        foreach (int length in lengths)
        {
            Action read = () => ContentPack.Read(new MemoryStream(shipped, 0, length));

            read.Should().Throw<ContentException>($"it ends after {length} bytes").Which.Diagnostics[0].Code.Id.Should().Be(length < 6 ? "SG0021" : "SG0022");
        }
    }

    [Fact]
    public void Verify_ShippedSnapshot_IsSound()
    {
        Action verify = ContentPack.Read(new MemoryStream(Shipped())).Verify;

        verify.Should().NotThrow();
    }

    [Fact]
    public void Verify_ForgedBytesWithTheirChecksum_NeverFailsOtherwiseThanByADiagnostic()
    {
        byte[] honest = GeneratedCases.Compiled();
        Gen.Select(Gen.Int[48, honest.Length - 1], Gen.Byte).Sample(
            (place, value) =>
            {
                byte[] forged = [.. honest];
                forged[place] = value;
                GeneratedCases.Reseal(forged);
                try
                {
                    ContentPack pack = ContentPack.Read(new MemoryStream(forged));
                    pack.Verify();

                    // What gets through says word for word what the honest one says; only positions may differ.
                    return pack.Manifest.Title == "A small valid pack, for the broken ones to stand on";
                }
                catch (ContentException)
                {
                    return true;
                }
            },
            iter: 5_000);
    }

    [Fact]
    public void Lines_OfWarningsAndErrors_AreReadByBuilds()
    {
        new Diagnostic(DiagnosticCodes.Find("sg0102")!, new SourcePosition("content/a.yaml", 41, 7), "Wrong.", "Write it.").ToString()
            .Should().Be("content/a.yaml(41,7): error SG0102: Wrong. Write it.");
        DiagnosticCodes.Find("SG9999").Should().BeNull();
    }

    private static byte[] Shipped()
    {
        using Stream resource = typeof(ContentPack).Assembly.GetManifestResourceStream("StalkingGuidance.content.snapshot")!;
        using MemoryStream copy = new();
        resource.CopyTo(copy);
        return copy.ToArray();
    }
}
