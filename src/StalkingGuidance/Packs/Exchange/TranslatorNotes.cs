using System.Collections.Immutable;
using StalkingGuidance.Localization;
using StalkingGuidance.People;
using StalkingGuidance.References;
using StalkingGuidance.Screenings;
using StalkingGuidance.Translations;
using StalkingGuidance.Wording;
using StalkingGuidance.Xliff;

namespace StalkingGuidance.Packs.Exchange;

/// <summary>Tells a translator of a text what its YAML file and its neighbours tell an editor.</summary>
internal sealed class TranslatorNotes(ContentPack pack, ContentLanguage language)
{
    private const int SampleCounts = 3;
    private const int HighestSample = 200;

    private readonly LanguageChecks checks = new(language);
    private readonly ContentPack shown = pack.In(language.Language);

    /// <summary>All that there is to say, the readers first.</summary>
    public ImmutableArray<XliffNote> On(Translatable text)
    {
        ImmutableArray<XliffNote>.Builder notes = ImmutableArray.CreateBuilder<XliffNote>();
        notes.Add(new XliffNote("audience", AudienceOf(text.Key)));
        if (language.NoteOn(text.Key) is { } register)
        {
            notes.Add(new XliffNote("style", register));
        }

        if (text.Form is { } form)
        {
            notes.Add(new XliffNote("plural", PluralNote(form)));
        }

        notes.AddRange(checks.TermsIn(text.Text).Select(term => new XliffNote("glossary", TermNote(term))));
        notes.AddRange(Placeholders.NamesIn(text.Text).Distinct(StringComparer.Ordinal).Select(name => new XliffNote("placeholder", PlaceholderNote(name))));
        return notes.ToImmutable();
    }

    /// <summary>What readers see in place of a placeholder; for a figure, its name.</summary>
    public string Display(string name) =>
        Placeholders.Split("{" + name + "}", shown.HomeOf(PackLayout.Manifest), []) is [Mention mention] ? mention.Text : "{" + name + "}";

    private string AudienceOf(string key)
    {
        string item = TextKeys.ItemOf(key);
        bool forProfessionals = ReadItem.IsForProfessionals(pack, item);
        string[] parts = key.Split('.');
        ImmutableArray<Audience> audiences = parts[0] switch
        {
            "topics" => pack.Topics.Find(new TopicId(parts[1]))?.Audiences ?? [],
            "screenings" => [.. pack.Screenings.VersionsOf(new ScreeningId(parts[1])).SelectMany(screening => screening.For).Distinct()],
            _ => [],
        };
        string named = audiences.IsEmpty ? "" : $" ({string.Join(", ", audiences.Select(audience => Audiences.Words.WordOf((int)audience)))})";
        return forProfessionals
            ? $"Readers: professionals only{named}. Reading grade {WordingChecks.ProfessionalGrade:0} at most."
            : $"Readers: the public{named}, some of them frightened. Reading grade {WordingChecks.PublicGrade:0} at most: short sentences, everyday words.";
    }

    private string PluralNote(PluralCategory form)
    {
        IEnumerable<int> counts = Enumerable.Range(0, HighestSample).Where(count => PluralRules.FormFor(language.Language, count) == form).Take(SampleCounts);
        string samples = string.Join(", ", counts);
        return $"The form for counts such as {(samples.Length > 0 ? samples : "fractions")}. " + "{count} may be left out where the word says the number.";
    }

    private static string TermNote(GlossaryTerm term)
    {
        string use = term.Use.IsEmpty ? "" : $" Use one of: {string.Join(", ", term.Use)}.";
        string avoid = term.Avoid.IsEmpty ? "" : $" Avoid: {string.Join(", ", term.Avoid)}.";
        return $"{term.Term}:{use}{avoid}{(term.Note is { } why ? " " + why : "")} (* stands for any ending.)";
    }

    private string PlaceholderNote(string name)
    {
        if (!name.Contains(':', StringComparison.Ordinal))
        {
            return $"{{{name}}}: a figure or words that the program puts there. Keep it.";
        }

        string seen = $"{{{name}}}: readers see “{Display(name)}”. Keep it.";
        return name.StartsWith(MentionKinds.Words.WordOf((int)MentionKind.Contact), StringComparison.Ordinal)
            ? seen
            : seen + $" Where the sentence needs another form of these words, type {{{name}|your words}} in its place.";
    }
}
