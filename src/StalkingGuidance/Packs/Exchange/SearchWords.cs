using System.Collections.Immutable;
using StalkingGuidance.Behaviours;
using StalkingGuidance.Translations;
using StalkingGuidance.Xliff;

namespace StalkingGuidance.Packs.Exchange;

/// <summary>
/// What people type when they look for an item ('also-said'), as a unit an item: the words one after the other, with semicolons between them.
/// They are no translations, so that they have no fingerprint and no review.
/// </summary>
internal static class SearchWords
{
    private const string Beginning = "also-said:";
    private const string Between = "; ";

    /// <summary>The units of a file's items, those that have words already first and in their order.</summary>
    public static IEnumerable<XliffUnit> UnitsOf(FileWork file, ContentPack pack, bool missingOnly)
    {
        ImmutableArray<AlsoSaidOf> said = file.Translation?.AlsoSaid ?? [];
        IEnumerable<string> items = said.Select(item => item.Item)
            .Concat(file.Items.Where(item => item.IsAsked).Select(item => item.Key))
            .Distinct(StringComparer.Ordinal);
        foreach (string item in items)
        {
            AlsoSaidOf? words = said.FirstOrDefault(known => known.Item == item);
            if (words is null || !missingOnly)
            {
                yield return new XliffUnit
                {
                    Key = Beginning + item,
                    Source = [new XliffWords(Join(OfSource(pack, item)) is { Length: > 0 } source ? source : item)],
                    Target = words is null ? null : [new XliffWords(Join(words.Words))],
                    State = words is null ? XliffState.Initial : XliffState.Translated,
                    Notes = [new XliffNote("search", "No translation: what people who speak the language type when they look for this, with semicolons between. Nobody sees it.")],
                };
            }
        }
    }

    /// <summary>The item that a unit has words for; <see langword="null"/> for a unit of a text.</summary>
    public static string? ItemOf(XliffUnit unit) => unit.Key.StartsWith(Beginning, StringComparison.Ordinal) ? unit.Key[Beginning.Length..] : null;

    /// <summary>The words of a unit's translation.</summary>
    public static AlsoSaidOf Read(XliffUnit unit, string item)
    {
        // A semicolon of a word's own is written twice.
        const string Own = "\u0001";
        string[] words = unit.TargetText!.Replace(";;", Own, StringComparison.Ordinal).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new AlsoSaidOf(item, [.. words.Select(word => word.Replace(Own, ";", StringComparison.Ordinal))], unit.Position);
    }

    private static string Join(ImmutableArray<string> words) => string.Join(Between, words.Select(word => word.Replace(";", ";;", StringComparison.Ordinal)));

    private static ImmutableArray<string> OfSource(ContentPack pack, string item) => item.Split('.') switch
    {
        ["topics", var id] => pack.Topics.Find(new(id))?.AlsoSaid ?? [],
        ["behaviours", var id] => pack.Behaviours.Find(new BehaviourId(id))?.AlsoSaid ?? [],
        ["relationships", var id] => pack.Relationships.Find(new(id))?.AlsoSaid ?? [],
        ["crisis", ..] => pack.CrisisRules.FirstOrDefault(rule => rule.Key == item)?.Phrases ?? [],
        _ => [],
    };
}
