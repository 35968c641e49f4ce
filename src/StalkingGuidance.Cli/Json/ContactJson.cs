using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Contacts;
using StalkingGuidance.Evidence;
using StalkingGuidance.Packs;
using StalkingGuidance.People;

namespace StalkingGuidance.Cli.Json;

/// <summary>Everything about one contact: <c>contact ID --json</c>, and the items of <c>contacts --json</c>.</summary>
internal sealed record ContactJson(
    string Id,
    string Name,
    IReadOnlyList<string> AlsoKnownAs,
    IReadOnlyDictionary<string, string> Names,
    string? Operator,
    string Kind,
    string Subject,
    string Summary,
    IReadOnlyList<string> For,
    OnlyForJson? OnlyFor,
    IReadOnlyList<string> Nations,
    string? Area,
    IReadOnlyList<string> Cannot,
    IReadOnlyList<string> Steps,
    IReadOnlyList<string> Limits,
    string? Uses,
    WebsiteJson? Website,
    AvailabilityJson Availability,
    IReadOnlyList<ChannelJson> Channels,
    VerificationJson Verification)
{
    public static ContactJson Of(ContentPack pack, Contact contact, in Availability availability, DateTimeOffset moment, DateOnly today)
    {
        ContactKind kind = contact.Kind;
        return new ContactJson(
            contact.Id.Value,
            contact.Name.Value,
            contact.AlsoKnownAs,
            contact.Names.ToDictionary(name => name.Language.Tag, name => name.Name),
            contact.Operator,
            ContactKinds.Words.WordOf((int)contact.Kind),
            ContactSubjects.Words.WordOf((int)contact.Subject),
            contact.Summary.Value,
            CommonJson.Words(contact.For),
            OnlyForJson.Of(contact.OnlyFor),
            CommonJson.Words(contact.Nations),
            contact.Area?.Value,
            CommonJson.Values(contact.Cannot),
            CommonJson.Values(contact.Steps),
            CommonJson.Values(contact.Limits),
            contact.Uses?.Value,
            WebsiteJson.Of(contact.Website),
            AvailabilityJson.Of(pack, availability, moment, kind),
            [.. contact.Channels.Select(channel => ChannelJson.Of(pack, channel, moment, kind))],
            VerificationJson.Of(contact.Verification, today));
    }
}

/// <summary>Limits on who a service is for.</summary>
internal sealed record OnlyForJson(IReadOnlyList<string> Who, int? YoungestAge, int? OldestAge, string? Note)
{
    public static OnlyForJson? Of(Eligibility? limits) => limits is null
        ? null
        : new([.. limits.Who.Select(group => Groups.Words.WordOf((int)group))], limits.YoungestAge, limits.OldestAge, limits.Note?.Value);
}

/// <summary>One way of reaching a contact. <c>Number</c> is for machines, <c>Display</c> for people.</summary>
internal sealed record ChannelJson(
    string Id,
    string Kind,
    string? Label,
    string? Number,
    string? Display,
    string? Address,
    string? Email,
    string? Keyword,
    string? Menu,
    IReadOnlyList<string> Languages,
    string Cost,
    string? CostNote,
    SafetyJson OnBill,
    SafetyJson CallsBack,
    SafetyJson SeesYourNumber,
    string Confidence,
    string? Seen,
    string? Note,
    HoursJson? Hours,
    AvailabilityJson Availability)
{
    public static ChannelJson Of(ContentPack pack, Channel channel, DateTimeOffset moment, ContactKind kind) => new(
        channel.Id,
        ChannelKinds.Words.WordOf((int)channel.Kind),
        channel.Label?.Value,
        channel.Number?.Value,
        channel.Number?.Display,
        channel.Address?.OriginalString,
        channel.Email,
        channel.Keyword,
        channel.Menu?.Value,
        [.. channel.Languages.Select(language => language.Tag)],
        Costs.Words.WordOf((int)channel.Cost),
        channel.CostNote?.Value,
        SafetyJson.Of(channel.OnBill),
        SafetyJson.Of(channel.CallsBack),
        SafetyJson.Of(channel.SeesYourNumber),
        Confidences.Words.WordOf((int)channel.Confidence),
        channel.Seen?.ToString(),
        channel.Note?.Value,
        HoursJson.Of(pack, channel.Hours),
        AvailabilityJson.Of(pack, channel.At(moment), moment, kind));
}

/// <summary>A safety fact. Never show the answer without its scope.</summary>
internal sealed record SafetyJson(string Answer, string? Scope, string? Confidence, IReadOnlyList<string> Sources)
{
    public static SafetyJson Of(SafetyFact fact) =>
        new(AnswerWords.Words.WordOf((int)fact.Answer), fact.Scope?.Value, CommonJson.Word(fact.Confidence), [.. fact.Sources.Select(source => source.Value)]);
}

/// <summary>Opening hours in UK local time; a <c>closes</c> past 24:00 is on the next day and has a plus sign.</summary>
internal sealed record HoursJson(bool Always, IReadOnlyList<WeeklyJson> Weekly, string OnBankHolidays, string? BankHolidaysOf, string Confidence, string? Seen, string? Note, string Words)
{
    public static HoursJson? Of(ContentPack pack, OpeningHours? hours) => hours is null
        ? null
        : new(
            hours.Always,
            [.. hours.Weekly.Select(week => new WeeklyJson([.. week.Days.Select(JsonShapes.Word)], week.Span.ToString()))],
            JsonShapes.Word(hours.OnBankHolidays),
            hours.BankHolidaysOf is { } division ? JsonShapes.Word(division) : null,
            Confidences.Words.WordOf((int)hours.Confidence),
            hours.Seen?.ToString(),
            hours.Note?.Value,
            string.Join("; ", pack.InToolsLanguage().HoursInWords.Of(hours)));
}

/// <summary>A span such as <c>09:30-16:00</c>, and its days.</summary>
internal sealed record WeeklyJson(IReadOnlyList<string> Days, string Span);
