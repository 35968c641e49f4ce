using System.Collections.Immutable;
using StalkingGuidance.Localization;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Translations;

/// <summary>Reads a translation file, which stands under <c>languages/&lt;tag&gt;/</c> where the file that it translates stands in the pack.</summary>
internal static class TranslationFileReader
{
    public static TranslationFile Read(MappingReader file)
    {
        ReviewState status = (ReviewState)file.Choice("status", ReviewStates.Words, "'draft' until a qualified person has read the file, then 'reviewed'.");
        string? by = file.OptionalText("reviewed-by", "Who reviewed it: a name or an office.");
        DateOnly? on = file.OptionalDate("reviewed-on", "When it was reviewed.");
        IReadOnlyList<YamlEntry> entries = file.FreeEntries("texts", "translations by key", "Each text by its key: the fingerprint of what it was made from, and the words. Left out where the file has only words that people type.");
        ImmutableArray<TranslatedText>.Builder texts = ImmutableArray.CreateBuilder<TranslatedText>(entries.Count);
        foreach (YamlEntry entry in entries)
        {
            if (MappingReader.Read(entry.Value, entry.Key.Text, file.Context, text => ReadText(text, entry.Key.Text, status)) is { } read)
            {
                texts.Add(read);
            }
        }

        bool claimsReview = status == ReviewState.Reviewed || texts.Any(text => text.Review == ReviewState.Reviewed);
        if (claimsReview && (by is null || on is null))
        {
            file.Report(TranslationCodes.ReviewByNobody, "status", "A text is marked as reviewed, and nobody says by whom and when.", "Add 'reviewed-by' and 'reviewed-on', or write 'draft'.");
        }

        return new TranslationFile
        {
            Status = status,
            ReviewedBy = by,
            ReviewedOn = on,
            Texts = texts.DrainToImmutable(),
            AlsoSaid = ReadAlsoSaid(file),
            Position = file.PositionOf("texts"),
        };
    }

    private static ImmutableArray<AlsoSaidOf> ReadAlsoSaid(MappingReader file)
    {
        ImmutableArray<AlsoSaidOf>.Builder read = ImmutableArray.CreateBuilder<AlsoSaidOf>();
        foreach (YamlEntry entry in file.FreeEntries("also-said", "lists of texts by an item's key", "What people type in this language when they look for an item."))
        {
            if (entry.Value is YamlSequence { Items.Count: > 0 } list && list.Items.All(static item => item is YamlScalar { Text.Length: > 0, IsNull: false }))
            {
                read.Add(new AlsoSaidOf(entry.Key.Text, [.. list.Items.Cast<YamlScalar>().Select(static item => item.Text)], entry.Key.Position));
            }
            else
            {
                file.ReportAt(ReadingCodes.WrongKind, entry.Value.Position, "Expected a list of texts.", "Write the item's key, then the words in square brackets.");
            }
        }

        return read.DrainToImmutable();
    }

    private static TranslatedText ReadText(MappingReader text, string key, ReviewState status)
    {
        string madeFrom = text.Quoted("from", "fingerprint", "The fingerprint of the text that it was made from, in quotes.") ?? "";
        string? words = text.OptionalText("text", "The translation.");
        string? same = text.OptionalText("same", "In place of 'text', where the words stay as they are: why.");
        ReviewState review = (ReviewState)text.Choice("status", ReviewStates.Words, "Where it is not that of the file.", required: false);
        if (words is null == same is null)
        {
            text.ReportAt(TranslationCodes.NeitherOrBoth, text.Position, $"'{key}' needs either 'text' or 'same'.", "Write the translation under 'text', or under 'same' why the words stay as they are.");
        }

        return new TranslatedText
        {
            Key = key,
            MadeFrom = madeFrom,
            Text = words,
            Same = same,
            FreeBecause = text.OptionalText("free-because", "Why it does not use the glossary's words."),
            Review = review == 0 ? status : review,
            Position = words is null ? text.Position : text.PositionOf("text"),
        };
    }
}
