using System.Collections.Immutable;

namespace StalkingGuidance.Localization;

/// <summary>
/// The languages that a pack speaks, each with a number: the one that it is written in first is 0. Two numbers more stand for the generated
/// language that shows words which do not come from content, and for any language that the pack does not speak. Immutable and thread-safe.
/// </summary>
internal sealed class LanguageList(ImmutableArray<Language> shipped)
{
    /// <summary>The language that the pack is written in first.</summary>
    public const int Source = 0;

    /// <summary>The languages, the source first.</summary>
    public ImmutableArray<Language> Shipped { get; } = shipped;

    /// <summary>The number of <see cref="Localization.Language.Pseudo"/>.</summary>
    public int Pseudo => Shipped.Length;

    /// <summary>The number of any language that the pack does not speak.</summary>
    public int NotSpoken => Shipped.Length + 1;

    /// <summary>How many numbers there are.</summary>
    public int Count => Shipped.Length + 2;

    /// <summary>The language of a number. A language that is not spoken is answered in the source's.</summary>
    public Language this[int number] => number == Pseudo ? Localization.Language.Pseudo : number == NotSpoken ? Shipped[Source] : Shipped[number];

    /// <summary>The number of the language that answers somebody who asks for a tag. Allocates nothing.</summary>
    public int NumberOf(Language asked) => NumberOf(asked.Tag);

    /// <summary>
    /// The number of the language that answers somebody who asks for a tag: the tag itself, or else what is left of it when subtags are cut off
    /// at its end one by one, as RFC 4647, section 3.4, has it. Any form of the source's own language is answered by the source.
    /// </summary>
    public int NumberOf(ReadOnlySpan<char> asked)
    {
        ReadOnlySpan<char> range = asked;
        while (range.Length > 0)
        {
            for (int i = 0; i < Shipped.Length; i++)
            {
                if (range.Equals(Shipped[i].Tag, StringComparison.OrdinalIgnoreCase))
                {
                    return i;
                }
            }

            if (range.Equals(Localization.Language.Pseudo.Tag, StringComparison.OrdinalIgnoreCase))
            {
                return Pseudo;
            }

            range = Shortened(range);
        }

        return PrimaryOf(asked).Equals(PrimaryOf(Shipped[Source].Tag), StringComparison.OrdinalIgnoreCase) ? Source : NotSpoken;
    }

    /// <summary>The same list, for the same tags.</summary>
    public override string ToString() => string.Join(", ", Shipped);

    private static ReadOnlySpan<char> PrimaryOf(ReadOnlySpan<char> tag)
    {
        int dash = tag.IndexOf('-');
        return dash < 0 ? tag : tag[..dash];
    }

    // A single letter only leads what follows it, and goes with it.
    private static ReadOnlySpan<char> Shortened(ReadOnlySpan<char> range)
    {
        int dash = range.LastIndexOf('-');
        return dash < 0 ? [] : dash >= 2 && range[dash - 2] == '-' ? range[..(dash - 2)] : range[..dash];
    }
}
