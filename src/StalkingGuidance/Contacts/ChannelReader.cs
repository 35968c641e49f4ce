using System.Collections.Immutable;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Contacts;

/// <summary>Reads one of a contact's <c>channels</c>.</summary>
internal sealed class ChannelReader(OpeningHoursReader hours)
{
    public Channel Read(MappingReader channel)
    {
        string id = channel.LocalId("id", "A name that is unique within the contact: phone, text, chat.");
        ChannelKind kind = (ChannelKind)channel.Choice("kind", ChannelKinds.Words, "The way of reaching the service.");
        PhoneNumber? number = PhoneNumberReader.Read(channel, kind);
        (WebAddress? page, string? email) = ReadAddress(channel, kind);
        Channel read = new()
        {
            Id = id,
            Kind = kind,
            Number = number,
            Page = page,
            Email = email,
            Keyword = channel.OptionalText("keyword", "The word to text."),
            Menu = channel.OptionalLocalized("menu", "The keys to press after the call is answered, in words. Never part of the number."),
            Label = channel.OptionalLocalized("label", "What to call the channel where the contact has two of a kind."),
            Languages = channel.Languages("languages", "The languages in which it is answered.", required: true),
            Cost = (Cost)channel.Choice("cost", Costs.Words, "What it costs."),
            CostNote = channel.OptionalLocalized("cost-note", "More on the cost."),
            OnBill = channel.Mapping("on-bill", "Whether its use shows on a bill, and who says so.", ReadOnBill, required: false) ?? SafetyFact.NotKnown,
            CallsBack = channel.Mapping("calls-back", "Whether the service calls or writes back.", ReadCallsBack, required: false) ?? SafetyFact.NotKnown,
            SeesYourNumber = ReadSeesYourNumber(channel),
            Confidence = channel.Confidence("confidence", "How sure the number or address is."),
            Seen = channel.PartialDate("seen", "The newest dated page that shows it; left out when none is dated.", required: false),
            Note = channel.OptionalLocalized("note", "Anything more for a reader."),
            Hours = channel.Mapping("hours", "When it is answered; left out when not known.", hours.Read, required: false),
        };
        if (channel.Context.Checks)
        {
            CheckReach(channel, read);
        }

        return read;
    }

    private static (WebAddress? Page, string? Email) ReadAddress(MappingReader channel, ChannelKind kind)
    {
        const string Summary = "The page, or the e-mail address for kind email.";
        if (kind != ChannelKind.Email)
        {
            return (channel.WebAddress("address", Summary, required: false, type: "web or e-mail address"), null);
        }

        string? email = channel.OptionalText("address", Summary);
        int at = email?.IndexOf('@', StringComparison.Ordinal) ?? -1;
        if (email is not null && (at < 1 || at != email.LastIndexOf('@') || !email[at..].Contains('.', StringComparison.Ordinal) || email.Any(char.IsWhiteSpace)))
        {
            channel.Report(ContactCodes.BadEmail, "address", $"'{email}' is no e-mail address.", "Write it whole, as \"help@example.org.uk\".");
        }

        return (null, email);
    }

    private static void CheckReach(MappingReader channel, Channel read)
    {
        if (read.Kind == 0)
        {
            return;
        }

        string kind = ChannelKinds.Words.WordOf((int)read.Kind);
        if (ChannelKinds.HasNumber(read.Kind))
        {
            if (!channel.Has("number"))
            {
                channel.Report(ContactCodes.NoWayToReach, "kind", $"A {kind} channel needs a 'number'.", "Add it, or leave the channel out while no number is sure.");
            }
        }
        else if (!channel.Has("address"))
        {
            channel.Report(ContactCodes.NoWayToReach, "kind", $"A {kind} channel needs an 'address'.", "Add it, or leave the channel out while no address is sure.");
        }
    }

    private static SafetyFact ReadOnBill(MappingReader fact) => new()
    {
        Answer = (Answer)fact.Choice("shown", AnswerWords.Words, "Whether its use shows on a bill: yes, no, unknown."),
        Scope = fact.OptionalLocalized("scope", "Who says it, and for which networks. Never a promise."),
        Confidence = fact.Confidence("confidence", "How sure it is."),
        Sources = fact.Sources("sources", "Who says so.", required: true),
    };

    private static SafetyFact ReadCallsBack(MappingReader fact) => new()
    {
        Answer = (Answer)fact.Choice("answer", AnswerWords.Words, "Whether the service calls or writes back: yes, no, unknown."),
        Scope = fact.OptionalLocalized("note", "How it keeps that safe."),
        Confidence = Confidence.SingleSource,
        Sources = fact.Sources("sources", "Who says so.", required: true),
    };

    private static SafetyFact ReadSeesYourNumber(MappingReader channel)
    {
        Answer answer = (Answer)channel.Choice("sees-your-number", AnswerWords.Words, "Whether whoever answers sees the caller's number.", required: false);
        ImmutableArray<SourceId> sources = channel.Sources("sees-your-number-sources", "Who says so; required with it.", required: false);
        if (answer == 0)
        {
            return SafetyFact.NotKnown;
        }

        if (sources.IsEmpty)
        {
            channel.Report(ContactCodes.SafetyWithoutSource, "sees-your-number", "'sees-your-number' names no source.", "Add 'sees-your-number-sources', or leave both out.");
        }

        return new SafetyFact { Answer = answer, Scope = null, Confidence = Confidence.SingleSource, Sources = sources };
    }
}
