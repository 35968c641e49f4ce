using StalkingGuidance.Cli.Json;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Wording;

/// <summary>A pack in a few words.</summary>
internal static class PackWords
{
    public static string Of(ContentPack pack) =>
        $"{pack.Manifest.Id} {pack.Manifest.Version}, {pack.Topics.Count} topics, {pack.Behaviours.Count} behaviours, {pack.Law.Sum(law => law.Provisions.Count())} provisions, {pack.Findings.Count} findings, {pack.Contacts.Count} contacts, {pack.Forces.Count} forces, {pack.Sources.Count} sources";

    public static PackJson Json(ContentPack pack) =>
        new(pack.Manifest.Id, pack.Manifest.Version, pack.Fingerprint, pack.Contacts.Count, pack.Forces.Count, pack.Sources.Count, pack.Topics.Count, pack.Behaviours.Count, pack.Law.Sum(law => law.Provisions.Count()), pack.Findings.Count);
}
