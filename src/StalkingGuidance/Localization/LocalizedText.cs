using System.Collections.Immutable;
using System.Globalization;

namespace StalkingGuidance.Localization;

/// <summary>
/// A text for people, in one language, which can give itself in others. Its mentions of other items are filled in when it is first asked for.
/// Immutable and thread-safe.
/// </summary>
public sealed class LocalizedText
{
    private readonly ITextHome? home;
    private readonly ITextHome? speaker; // names what the text mentions: in the language of the text, which may not be its home's
    private readonly string original;
    private readonly Translation? translation;
    private readonly ImmutableArray<TextSlot> slots;
    private readonly ImmutableArray<NameInLanguage> ownNames;
    private readonly int number; // of the language that answers, in the list of the home; worked out when asked, since a cold process seldom does
    private readonly bool fellBack;
    private LocalizedText?[]? others;
    private string? value;

    private LocalizedText(string key, string original, ITextHome? home, Translation? translation, ImmutableArray<TextSlot> slots, ImmutableArray<NameInLanguage> ownNames, int number, bool fellBack)
    {
        speaker = fellBack ? home?.In(LanguageList.Source) : home;
        Key = key;
        this.original = original;
        this.home = home;
        this.translation = translation;
        this.slots = slots.IsDefault ? [] : slots;
        this.ownNames = ownNames.IsDefault ? [] : ownNames;
        this.number = number;
        this.fellBack = fellBack;
    }

    /// <summary>The text's permanent name, such as <c>behaviours.following.name</c>.</summary>
    public string Key { get; }

    /// <summary>The language that the text is in: the one that answered, which may not be the one that was asked for. For HTML's <c>lang</c>.</summary>
    public Language Language => NamedAlone is { } named ? named.Language : home is null ? Language.English : home.Languages[number];

    /// <summary>The direction of that language, for HTML's <c>dir</c>: <c>ltr</c> or <c>rtl</c>.</summary>
    public string Direction => Language.Direction;

    /// <summary>
    /// Whether the language that was asked for has no such text, so that the pack's first language answered. A proper name that is the same everywhere has not fallen back.
    /// </summary>
    public bool FellBack => NamedAlone?.FellBack ?? fellBack;

    /// <summary>Who has read the text in this language.</summary>
    public ReviewState Review => NamedAlone?.Review ?? translation?.Review ?? ReviewState.Original;

    /// <summary>Whether the text that this translation was made from was changed since. False where it is no translation.</summary>
    public bool IsOutOfDate => NamedAlone?.IsOutOfDate ?? (translation?.MadeFrom is { } madeFrom && madeFrom != Translation.FingerprintOf(original));

    /// <summary>The text as a reader sees it.</summary>
    public string Value => value ??= Placeholders.Render(Source, speaker, slots);

    /// <summary>The text in pieces, its mentions of other items apart.</summary>
    public ImmutableArray<TextPart> Parts => Placeholders.Split(Source, speaker, slots);

    /// <summary>The text as the editor or translator wrote it, with its placeholders. For tools, not for readers.</summary>
    public string Source => translation?.Text ?? original;

    /// <summary>The text that an editor wrote first, with its placeholders, whatever the language of this one. For tools, not for readers.</summary>
    internal string Original => original;

    /// <summary>The file that it was read from; <see langword="null"/> for a figure or a name that stands in none.</summary>
    internal string? Path => home?.Path;

    // A text that is nothing but the mention of an item is that item's name, in whatever language that answers.
    private LocalizedText? NamedAlone => home is not null && Placeholders.MentionedAlone(original) is var (kind, id) ? home.NameTextOf(kind, id) : null;

    /// <summary>
    /// The text in a language, or in the pack's first language where that one has no such text (<see cref="FellBack"/>).
    /// <c>cy-GB</c> is answered by <c>cy</c>, as RFC 4647, section 3.4, has it. Allocates nothing from the second time on.
    /// </summary>
    public LocalizedText In(Language language) => home is null ? this : InNumber(home.Languages.NumberOf(language));

    /// <summary>
    /// The text as a reader sees it: in the language of the thread's <see cref="CultureInfo.CurrentUICulture"/>, as .NET expects,
    /// unless the pack was asked for in a language.
    /// </summary>
    public override string ToString() =>
        home is { FollowsCulture: true } ? InNumber(home.Languages.NumberOf(CultureInfo.CurrentUICulture.Name)).Value : Value;

    /// <summary>The text as a reader sees it, with an app's words in its slots: <c>labels.OpenUntil.Say(("time", "4pm"))</c>.</summary>
    /// <param name="words">The slots' names, without braces, and what stands in their place. What is not named stays in braces.</param>
    public string Say(params ReadOnlySpan<(string Slot, string Words)> words) => Placeholders.Fill(Value, words);

    /// <summary>A text as it was read in the language of its home.</summary>
    internal static LocalizedText Of(string key, string original, ITextHome? home, ImmutableArray<TextSlot> slots = default, ImmutableArray<NameInLanguage> ownNames = default)
    {
        if (home is null || home.Language == LanguageList.Source)
        {
            return new(key, original, home, translation: null, slots, ownNames, LanguageList.Source, fellBack: false);
        }

        int number = home.Language;
        if (OwnName(ownNames, home.Languages[number]) is { } own)
        {
            return new(key, original, home, new Translation(own, ReviewState.Original, MadeFrom: null), slots, ownNames, number, fellBack: false);
        }

        if (Placeholders.MentionedAlone(original) is not null && home.Find(key, original) is null)
        {
            return new(key, original, home, translation: null, slots, ownNames, number, fellBack: false);
        }

        bool slotsAnswer = slots.IsDefault || slots.All(static slot => !slot.Text.FellBack);
        string? mayLose = key.Contains(PluralText.Mark, StringComparison.Ordinal) ? PluralText.Count : null;
        return home.Language != home.Languages.NotSpoken && slotsAnswer && home.Find(key, original) is { } translation && Placeholders.AreTheSame(original, translation.Text, mayLose)
            ? new(key, original, home, translation, slots, ownNames, number, fellBack: false)
            : Fallen(key, original, home, slots, ownNames);
    }

    /// <summary>A form that only the language of its home has, made from a form of the original.</summary>
    internal static LocalizedText OfForm(string key, string original, ITextHome home) =>
        new(key, original, home, home.Find(key, original), [], [], home.Language, fellBack: false);

    /// <summary>A figure or a name: the same in every language.</summary>
    internal static LocalizedText Fixed(string key, string words) =>
        new(key, words, home: null, translation: null, [], [], LanguageList.Source, fellBack: false);

    /// <summary>The same text with the item's own words in its slots.</summary>
    internal LocalizedText Filled(ImmutableArray<TextSlot> words) => Of(Key, original, home, words, ownNames);

    /// <summary>The same text, which is the name of a service that calls itself something else in some languages.</summary>
    internal LocalizedText Called(ImmutableArray<NameInLanguage> names) => names.IsDefaultOrEmpty ? this : Of(Key, original, home, slots, names);

    /// <summary>The text in the language of a number in the pack's list.</summary>
    internal LocalizedText InNumber(int number)
    {
        LocalizedText?[] known = others ?? Interlocked.CompareExchange(ref others, new LocalizedText?[home!.Languages.Count], null) ?? others;
        return Volatile.Read(ref known[number]) ?? Interlocked.CompareExchange(ref known[number], Make(number), null) ?? known[number]!;
    }

    /// <summary>The forms of a counted text that a language has and the original has not, where this is the form that stands for them.</summary>
    internal IEnumerable<LocalizedText> FurtherForms(int number)
    {
        const string Stands = PluralText.Mark + "other";
        if (home is null || number is LanguageList.Source || number >= home.Languages.Pseudo || !Key.EndsWith(Stands, StringComparison.Ordinal))
        {
            yield break;
        }

        ITextHome there = home.In(number);
        foreach (PluralCategory form in PluralRules.FormsOf(home.Languages[number]))
        {
            string key = Key[..^Stands.Length] + PluralText.Mark + PluralCategories.WordOf(form);
            if (form is not (PluralCategory.One or PluralCategory.Other) && there.Find(key, original) is not null)
            {
                yield return OfForm(key, original, there);
            }
        }
    }

    private static LocalizedText Fallen(string key, string original, ITextHome home, ImmutableArray<TextSlot> slots, ImmutableArray<NameInLanguage> ownNames) =>
        new(key, original, home, translation: null, InSource(slots), ownNames, LanguageList.Source, fellBack: true);

    private static ImmutableArray<TextSlot> InSource(ImmutableArray<TextSlot> slots) => InNumber(slots, LanguageList.Source);

    private static ImmutableArray<TextSlot> InNumber(ImmutableArray<TextSlot> slots, int number) =>
        slots.IsDefaultOrEmpty ? [] : [.. slots.Select(slot => slot.Text.home is null ? slot : new TextSlot(slot.Name, slot.Text.InNumber(number)))];

    private static string? OwnName(ImmutableArray<NameInLanguage> names, Language language)
    {
        if (names.IsDefaultOrEmpty)
        {
            return null;
        }

        foreach (NameInLanguage name in names)
        {
            if (name.Language == language)
            {
                return name.Name;
            }
        }

        return null;
    }

    private LocalizedText Make(int number) => Of(Key, original, home!.In(number), InNumber(slots, number), ownNames);
}
