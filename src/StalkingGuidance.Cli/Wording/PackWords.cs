using StalkingGuidance.Cli.Json;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Wording;

/// <summary>A pack in a few words.</summary>
internal static class PackWords
{
    public static string Of(ContentPack pack) =>
        $"{pack.Manifest.Id} {pack.Manifest.Version}, {pack.Contacts.Count} contacts, {pack.Forces.Count} forces, {pack.Sources.Count} sources";

    public static PackJson Json(ContentPack pack) =>
        new(pack.Manifest.Id, pack.Manifest.Version, pack.Fingerprint, pack.Contacts.Count, pack.Forces.Count, pack.Sources.Count);
}
