using System.Collections.Immutable;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Cases;
using StalkingGuidance.Screenings.Reading;

namespace StalkingGuidance.Packs;

/// <content>Finds the versions of screenings by the names of their files.</content>
public sealed partial class ContentPack
{
    /// <summary>Whether a version has a file, be it at fault or not.</summary>
    internal bool HasScreening(ScreeningId id, ScreeningVersion version) => files.Names($"{PackLayout.Screenings}{id}/{version}.yaml");

    private ScreeningLibrary ReadScreenings()
    {
        ScreeningReader reader = new(Contacts);
        List<ScreeningLibrary.Entry> entries = [];
        foreach (string path in files.Paths)
        {
            if (!path.StartsWith(PackLayout.Screenings, StringComparison.Ordinal) || path == PackLayout.ScreeningLedger || path.EndsWith(PackLayout.CasesEnding, StringComparison.Ordinal))
            {
                continue;
            }

            string id = path[PackLayout.Screenings.Length..path.LastIndexOf('/')];
            string version = Path.GetFileNameWithoutExtension(path);
            if (!ScreeningVersion.TryParse(version, out ScreeningVersion parsed))
            {
                checking?.Diagnostics.Add(ScreeningCodes.WrongPlace, PositionOf(path), $"'{version}' is no version.", $"Name the file after the version of the screening, such as 1.0.0.yaml, and its worked cases 1.0.0{PackLayout.CasesEnding}.");
                continue;
            }

            Lazy<Screening> screening = new(() => Read(path, $"screenings.{id}.{version}", reader.Read)!);
            if (checking is null || screening.Value is not null)
            {
                string casesPath = path[..^".yaml".Length] + PackLayout.CasesEnding;
                entries.Add(new ScreeningLibrary.Entry(id, parsed, screening, new Lazy<ImmutableArray<ScreeningCase>>(() => ReadCases(casesPath, screening.Value))));
            }
        }

        RefuseLostCases();
        return new ScreeningLibrary(entries);
    }

    private ImmutableArray<ScreeningCase> ReadCases(string path, Screening screening) =>
        Read(path, "", new CaseReader(screening).ReadFile) is { IsDefault: false } cases ? cases : [];

    private void RefuseLostCases()
    {
        // The version may be there, and not be YAML; that is reported already.
        if (checking is null || checking.IsIncomplete(ScreeningReader.Kind))
        {
            return;
        }

        foreach (string path in files.Paths.Where(path => path.StartsWith(PackLayout.Screenings, StringComparison.Ordinal) && path.EndsWith(PackLayout.CasesEnding, StringComparison.Ordinal)))
        {
            if (files.Find(path[..^PackLayout.CasesEnding.Length] + ".yaml") is null)
            {
                checking.Diagnostics.Add(ScreeningCodes.CaseOfNothing, PositionOf(path), "No version of a screening stands beside these cases.", "Name the file after the version, or delete it.");
            }
        }
    }

    internal SourcePosition PositionOf(string path) => SourcePosition.WholeFile(files.Find(path)?.Position.File ?? path);
}
