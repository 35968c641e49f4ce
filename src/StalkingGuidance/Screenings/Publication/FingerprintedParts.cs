using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Snapshots;

namespace StalkingGuidance.Screenings.Publication;

/// <summary>
/// Which parts of a screening's file its fingerprints are taken over. What is known to be mere words, or to change without the version, is left out;
/// so a key that is new to the reader belongs to the meaning until somebody decides otherwise here.
/// </summary>
internal static class FingerprintedParts
{
    // Checked again every year, corrected, withdrawn: the version stays what it is.
    private static readonly LeftOut Circumstances = new(["revision", "verification", "accepted-lowering"], ("in-force", new LeftOut(["to"])));

    private static readonly LeftOut Texts = new(
        ["title", "summary", "notice"],
        ("questions", new LeftOut(["text", "help", "why"], ("options", new LeftOut(["text", "help"])))),
        ("indicators", new LeftOut(["text"])),
        ("outcomes", new LeftOut(["title", "text"])),
        ("indications", new LeftOut([], ("levels", new LeftOut(["text"])), ("tables", new LeftOut([], ("rows", new LeftOut(["basis"])))))),
        ("contradictions", new LeftOut(["text"])));

    public static ScreeningFingerprints Of(YamlNode file)
    {
        YamlNode whole = Circumstances.From(file);
        return new ScreeningFingerprints(Hash("meaning", Texts.From(whole)), Hash("whole", whole));
    }

    private static string Hash(string part, YamlNode node) => Convert.ToHexStringLower(ContentFingerprint.Of([new YamlFile(part, node)]));

    /// <summary>The keys to leave out of a mapping, and of the mappings below its other keys; of each item where it is a list.</summary>
    private sealed class LeftOut(string[] keys, params (string Key, LeftOut Below)[] inside)
    {
        public YamlNode From(YamlNode node)
        {
            switch (node)
            {
                case YamlSequence list:
                    return new YamlSequence([.. list.Items.Select(From)], list.Position);
                case YamlMapping mapping:
                    IEnumerable<YamlEntry> kept = mapping.Entries.Where(entry => !keys.Contains(entry.Key.Text));
                    return new YamlMapping([.. kept.Select(entry => entry with { Value = FromBelow(entry) })], mapping.Position);
                default:
                    return node;
            }
        }

        private YamlNode FromBelow(YamlEntry entry)
        {
            foreach ((string key, LeftOut below) in inside)
            {
                if (key == entry.Key.Text)
                {
                    return below.From(entry.Value);
                }
            }

            return entry.Value;
        }
    }
}
