using StalkingGuidance.Contacts;
using StalkingGuidance.Localization;
using StalkingGuidance.Times;

namespace StalkingGuidance.Packs;

/// <content>Dates, times and opening hours in words.</content>
public sealed partial class ContentPack
{
    /// <summary>Dates, times of day and lengths of time in the pack's language. A pack without words for them takes those of the pack that ships inside the library.</summary>
    public TimesInWords Times => times.Value;

    /// <summary>Opening hours and availability in the pack's language.</summary>
    public HoursInWords HoursInWords => hoursInWords.Value;

    // The build step, which compiles content before there is a pack to ship, leaves this out.
    static partial void FindShipped(ref ContentPack? shipped);

    private TimesInWords ReadTimes()
    {
        List<LocalizedText> texts = [];
        if (Read(PackLayout.Times, "times", TimeWordsReader.Read, texts) is { } words)
        {
            gathered?.AddRange(texts);

            // A sentence is put together from several of them, and must not be in two languages.
            return texts.Exists(static text => text.FellBack && !text.Key.Contains(PluralText.Mark, StringComparison.Ordinal))
                ? View(Localization.LanguageList.Source).Times
                : new TimesInWords(words);
        }

        ContentPack? shipped = null;
        FindShipped(ref shipped);
        return shipped is null || ReferenceEquals(shipped.files, files)
            ? throw new InvalidOperationException($"The pack has no {PackLayout.Times}.")
            : shipped.In(Language).Times;
    }
}
