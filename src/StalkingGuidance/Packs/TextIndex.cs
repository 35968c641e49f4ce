using System.Collections.Immutable;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Packs;

/// <summary>The texts of a pack in one language, in reading order and by key. Immutable and thread-safe.</summary>
internal sealed class TextIndex
{
    private const int NotFound = -1;
    private readonly Dictionary<string, int> numbers;

    public TextIndex(IEnumerable<LocalizedText> texts)
    {
        numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        ImmutableArray<LocalizedText>.Builder all = ImmutableArray.CreateBuilder<LocalizedText>();
        foreach (LocalizedText text in texts)
        {
            if (numbers.TryAdd(text.Key, all.Count))
            {
                all.Add(text);
            }
        }

        Texts = all.ToImmutable();
    }

    /// <summary>The texts, in reading order.</summary>
    public ImmutableArray<LocalizedText> Texts { get; }

    /// <summary>The place of a text in <see cref="Texts"/>; negative where there is none. Allocates nothing.</summary>
    public int NumberOf(string key) => numbers.TryGetValue(key, out int number) ? number : NotFound;

    /// <summary>The same texts in another language, with the forms of counted texts that only that language has.</summary>
    public TextIndex In(int language) => new(Translated(language));

    private IEnumerable<LocalizedText> Translated(int language)
    {
        foreach (LocalizedText text in Texts)
        {
            yield return text.InNumber(language);
            foreach (LocalizedText form in text.FurtherForms(language))
            {
                yield return form;
            }
        }
    }
}
