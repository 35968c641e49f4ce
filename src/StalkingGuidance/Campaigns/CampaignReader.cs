using System.Collections.Immutable;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Campaigns;

/// <summary>Reads <c>campaigns.yaml</c>.</summary>
internal static class CampaignReader
{
    public const string Kind = "campaign";

    private const int FirstYear = 2000;
    private const int LastYear = 2199;

    public static ImmutableArray<Campaign> ReadFile(MappingReader file) =>
        file.List("campaigns", "Awareness days and weeks. What was not found is left out, never guessed.", Read, under: "campaigns");

    private static Campaign Read(MappingReader campaign)
    {
        CampaignId id = new(campaign.Id("id", Kind, "The campaign's permanent name."));
        LocalizedText name = campaign.Localized("name", "What it is called.");
        int year = campaign.WholeNumber("year", FirstYear, LastYear, "Its year.") ?? 0;
        int state = campaign.Choice("state", CampaignStates.Words, "not-known for a campaign of which only name and year are known; otherwise left out.", required: false);
        Days? days = campaign.Mapping("dates", "Its first and last day; left out when not known.", ReadDays, required: false);
        Campaign read = new()
        {
            Id = id,
            Name = name,
            Year = year,
            State = state == 0 ? CampaignState.Known : (CampaignState)state,
            From = days?.From,
            To = days?.To,
            Theme = campaign.OptionalLocalized("theme", "Its theme; left out when not known."),
            ThemeConfidence = campaign.Choice("theme-confidence", Confidences.Words, "How sure the theme is.", required: false) is var sure and > 0 ? (Confidence)sure : null,
            Hashtag = campaign.OptionalText("hashtag", "Its hashtag, with the sign, in quotes."),
            Note = campaign.OptionalLocalized("note", "What to know besides, such as where sources differ."),
            Verification = campaign.Verification(),
        };
        Check(campaign, read);
        return read;
    }

    private static Days ReadDays(MappingReader days) => new(
        days.OptionalDate("from", "The first day.", required: true),
        days.OptionalDate("to", "The last day.", required: true));

    private static void Check(MappingReader reader, Campaign campaign)
    {
        if (!reader.Context.Checks)
        {
            return;
        }

        if (campaign.To < campaign.From)
        {
            reader.Report(CampaignCodes.EndsBeforeItBegins, "dates", $"The campaign ends on {campaign.To:O}, before it begins on {campaign.From:O}.", "Write the first day as 'from'.");
        }

        if (campaign.From is { } from && campaign.Year != 0 && from.Year != campaign.Year)
        {
            reader.Report(CampaignCodes.AnotherYear, "dates", $"The campaign of {campaign.Year} begins in {from.Year}.", "Correct 'year' or 'dates'.");
        }

        if (campaign.Theme is null != campaign.ThemeConfidence is null)
        {
            reader.Report(CampaignCodes.ThemeUnsure, "theme", "'theme' and 'theme-confidence' go together.", "Write both, or neither.");
        }

        if (campaign.Hashtag is { } hashtag && (hashtag.Length < 2 || hashtag[0] != '#' || !hashtag.Skip(1).All(char.IsLetterOrDigit)))
        {
            reader.Report(CampaignCodes.BadHashtag, "hashtag", $"'{hashtag}' is no hashtag.", "Write the sign and one word, in quotes: \"#StalkingMatters\".");
        }

        if (campaign.State == CampaignState.NotKnown && (campaign.From is not null || campaign.Theme is not null || campaign.Hashtag is not null))
        {
            reader.Report(CampaignCodes.KnownAfterAll, "state", "The campaign is not known, and yet has days, a theme or a hashtag.", "Delete 'state' when they have a source; otherwise delete them.");
        }
    }

    private sealed record Days(DateOnly? From, DateOnly? To);
}
