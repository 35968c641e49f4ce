using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Localization;
using StalkingGuidance.Translations;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Reading;
using StalkingGuidance.Yaml.Snapshots;

namespace StalkingGuidance.Packs;

/// <content>The doors by which content comes in.</content>
public sealed partial class ContentPack
{
    /// <summary>Loads a content folder: all of it, or nothing.</summary>
    /// <param name="folder">The folder that holds <c>pack.yaml</c>.</param>
    /// <exception cref="ContentException">The content has errors; the exception carries them all.</exception>
    public static ContentPack Load(string folder) =>
        TryLoad(folder, out ContentPack? pack, out LoadReport report) ? pack : throw new ContentException(report.Diagnostics, report.TotalCount);

    /// <summary>Loads a content folder: all of it, or nothing.</summary>
    /// <param name="folder">The folder that holds <c>pack.yaml</c>.</param>
    /// <param name="pack">The pack; <see langword="null"/> when the content has errors.</param>
    /// <param name="report">What was found, warnings included.</param>
    /// <returns>Whether the content has no errors.</returns>
    public static bool TryLoad(string folder, [NotNullWhen(true)] out ContentPack? pack, out LoadReport report)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        DiagnosticList diagnostics = new();
        pack = Check(folder, diagnostics, out _);
        report = new LoadReport(diagnostics.ToOrdered(), diagnostics.TotalCount, diagnostics.ErrorCount);
        return pack is not null;
    }

    /// <summary>Reads a snapshot. Its sections are decoded when they are first asked for, without parsing YAML.</summary>
    /// <param name="stream">The snapshot; read to its end, not closed.</param>
    /// <exception cref="ContentException">The stream holds no snapshot, or an incomplete, changed or newer one.</exception>
    public static ContentPack Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new ContentPack(new PackFiles(Snapshot.Open(ReadToEnd(stream), "snapshot")), diagnostics: null);
    }

    /// <summary>Compiles a content folder to a snapshot. Proves its screenings (see <see cref="Prove"/>), which loading a folder does not.</summary>
    /// <param name="folder">The folder that holds <c>pack.yaml</c>.</param>
    /// <param name="target">Takes the snapshot; nothing is written when the content has errors.</param>
    /// <returns>The pack that was compiled.</returns>
    /// <exception cref="ContentException">The content has errors; the exception carries them all.</exception>
    public static ContentPack Compile(string folder, Stream target)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(target);
        return TryCompile(folder, target, CompiledWarnings.Pass, out LoadReport report)
            ?? throw new ContentException(report.Diagnostics, report.TotalCount);
    }

    /// <summary>Loads a content folder for people who work on its translations: these are read, and may be missing, out of date or wrong.</summary>
    /// <exception cref="ContentException">The content itself has errors, or a file of translations cannot be read.</exception>
    internal static ContentPack LoadForTranslators(string folder)
    {
        DiagnosticList diagnostics = new();
        return Check(folder, diagnostics, out _, translations: false) is { } pack ? pack : throw new ContentException(diagnostics.ToOrdered(), diagnostics.TotalCount);
    }

    /// <summary>Throws where something that was read since the pack was loaded has errors.</summary>
    internal void ThrowOnFaults()
    {
        if (checking is { Diagnostics: { ErrorCount: > 0 } faults })
        {
            throw new ContentException(faults.ToOrdered(), faults.TotalCount);
        }
    }

    /// <summary>Compiles a content folder to a snapshot; nothing is written, and no pack comes back, when there are errors, or warnings that do not pass.</summary>
    internal static ContentPack? TryCompile(string folder, Stream target, CompiledWarnings warnings, out LoadReport report)
    {
        DiagnosticList diagnostics = new();
        ContentPack? pack = Check(folder, diagnostics, out List<YamlFile> read);
        if (pack is not null)
        {
            ScreeningProofChecks.Check(pack, pack.checking!);
            pack = diagnostics.ErrorCount == 0 ? pack : null;
        }

        report = new LoadReport(diagnostics.ToOrdered(), diagnostics.TotalCount, diagnostics.ErrorCount);
        if (pack is null || diagnostics.TotalCount > PassingOf(diagnostics, warnings))
        {
            return null;
        }

        SnapshotWriter.Write(target, read, pack.WorkOut());
        return pack;
    }

    private static int PassingOf(DiagnosticList diagnostics, CompiledWarnings warnings) => warnings switch
    {
        CompiledWarnings.Pass => diagnostics.TotalCount,
        CompiledWarnings.PassWhileTranslating => diagnostics.CountOf(TranslationCodes.OutOfDate) + diagnostics.CountOf(TranslationCodes.Missing) + diagnostics.CountOf(TranslationCodes.NoAlsoSaid),
        _ => 0,
    };

    /// <summary>Reads every section, so that faults show at once, and checks that the fingerprint is the content's own.</summary>
    /// <exception cref="ContentException">The snapshot was not written by this library's compiler.</exception>
    public void Verify()
    {
        List<YamlFile> all = [.. files.Paths.Select(path => (Path: path, Root: files.Find(path))).Where(file => file.Root is not null).Select(file => new YamlFile(file.Path, file.Root!))];
        ReadEverything();
        string actual = Convert.ToHexStringLower(ContentFingerprint.Of(all));
        if (actual != Fingerprint)
        {
            Diagnostic wrong = new(SnapshotCodes.WrongFingerprint, SourcePosition.WholeFile("snapshot"), $"The snapshot names the fingerprint {Fingerprint}; its content has {actual}.", "");
            throw new ContentException([wrong], 1);
        }
    }

    private static ContentPack? Check(string folder, DiagnosticList diagnostics, out List<YamlFile> read, bool translations = true)
    {
        ReadingContext parsing = new(checks: true, diagnostics);
        read = PackFolder.Read(folder, parsing);
        ContentPack pack = new(new PackFiles(read), diagnostics);
        pack.checking!.TakeIncompleteKinds(parsing);
        pack.ReadEverything();
        pack.checking.CheckReferences(PackLayout.DeclaredKinds);
        PackChecks.Check(pack, pack.checking);
        if (translations)
        {
            PackTranslationChecks.Check(pack, pack.checking);
        }

        return diagnostics.ErrorCount == 0 ? pack : null;
    }

    private void ReadEverything()
    {
        _ = Manifest;
        foreach (var item in Verified())
        {
            _ = item.Verification;
        }

        foreach (var screening in Screenings.AllVersions())
        {
            _ = Screenings.CasesOf(screening);
        }

        _ = ScreeningLedger;
        _ = Sources;
        _ = labels.Value;
        _ = files.Names(PackLayout.Times) ? times.Value : null;
        _ = toolWords.Value;
    }

    private static byte[] ReadToEnd(Stream stream)
    {
        if (stream.CanSeek)
        {
            // Neither cleared first nor copied twice: the shipped snapshot is read at the start of a program.
            byte[] bytes = GC.AllocateUninitializedArray<byte>((int)(stream.Length - stream.Position));
            stream.ReadExactly(bytes);
            return bytes;
        }

        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
