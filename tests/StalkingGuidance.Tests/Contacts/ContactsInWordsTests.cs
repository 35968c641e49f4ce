using System.Text;
using StalkingGuidance.Contacts;
using StalkingGuidance.Forces;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Contacts;

/// <summary>Everything that contacts and forces say, as one text that a person can read from top to bottom, and that shows each change.</summary>
public class ContactsInWordsTests
{
    private static readonly ContentPack Pack = ContentPack.Default;

    [Fact]
    public void Contacts_All_AreAsApproved()
    {
        StringBuilder text = new();
        foreach (Contact contact in Pack.Contacts)
        {
            Write(text, contact);
        }

        Approved.Matches(text.ToString(), "Contacts");
    }

    [Fact]
    public void Forces_All_AreAsApproved()
    {
        StringBuilder text = new();
        foreach (Force force in Pack.Forces)
        {
            text.AppendLine($"{force.Name} ({force.Id})");
            Line(text, "also", [.. force.AlsoKnownAs, .. force.Names.Select(name => $"{name.Name} ({name.Language})")]);
            Line(text, "kind", $"{force.Kind}; {string.Join(", ", force.Nations)}");
            Line(text, "area", force.Area);
            Line(text, "web", InWords(force.Website));
            Line(text, "stalking page", InWords(force.StalkingPage));
            Line(text, "report online", InWords(force.ReportOnline));
            Line(text, "call", [.. force.Contacts.Select(id => Pack.Contacts[id].InASentence)]);
            Line(text, "note", force.Note?.Value);
            Line(text, "review by", $"{force.Verification.ReviewBy:yyyy-MM-dd}, {force.Verification.Confidence}");
            text.AppendLine();
        }

        Approved.Matches(text.ToString(), "Forces");
    }

    private static void Write(StringBuilder text, Contact contact)
    {
        text.AppendLine($"{contact.Name} ({contact.Id})");
        Line(text, "also", [.. contact.AlsoKnownAs, .. contact.Names.Select(name => $"{name.Name} ({name.Language})")]);
        Line(text, "kind", $"{contact.Kind}, {contact.Subject}; {string.Join(", ", contact.Nations)}");
        Line(text, "by", contact.Operator);
        Line(text, "does", contact.Summary.Value);
        Line(text, "for", string.Join(", ", contact.For));
        if (contact.OnlyFor is { } only)
        {
            Line(text, "only for", [.. only.Who.Select(who => who.ToString()), .. AgesOf(only), .. TextOf(only.Note)]);
        }

        Line(text, "area", contact.Area?.Value);
        Lines(text, "cannot", contact.Cannot);
        Lines(text, "step", contact.Steps);
        Lines(text, "know", contact.Limits);
        Line(text, "goes through", contact.Uses?.ToString());
        Line(text, "web", InWords(contact.Website));
        foreach (Channel channel in contact.Channels)
        {
            Write(text, channel);
        }

        Line(text, "never", [.. contact.NearMisses.Select(miss => $"{miss.Number}: {miss.Why}")]);
        Line(text, "evidence", $"{contact.Verification.NewestEvidence?.ToString() ?? "undated"}, {contact.Verification.Confidence}, review by {contact.Verification.ReviewBy:yyyy-MM-dd}");
        text.AppendLine();
    }

    private static void Write(StringBuilder text, Channel channel)
    {
        string label = channel.Label is { } given ? $" ({given})" : "";
        string reach = channel.Number?.Display ?? channel.Email ?? channel.Address!.OriginalString;
        string menu = channel.Menu is { } keys ? $", then {keys}" : "";
        string keyword = channel.Keyword is { } word ? $", text {word}" : "";
        text.AppendLine($"  * {channel.Kind}{label}: {reach}{menu}{keyword}");
        Line(text, "  sure", $"{channel.Confidence}, seen {channel.Seen?.ToString() ?? "on undated pages"}; answered in {string.Join(", ", channel.Languages)}");
        Line(text, "  cost", [channel.Cost.ToString(), .. TextOf(channel.CostNote)]);
        Fact(text, "  on the bill", channel.OnBill);
        Fact(text, "  calls back", channel.CallsBack);
        Fact(text, "  sees your number", channel.SeesYourNumber);
        foreach (string line in Pack.HoursInWords.Of(channel.Hours))
        {
            Line(text, "  hours", line);
        }

        if (channel.Hours is { } hours)
        {
            Line(text, "  hours sure", $"{hours.Confidence}, seen {(hours.Seen is { } seen ? Pack.Times.Date(seen) : "on undated pages")}");
            Line(text, "  hours note", hours.Note?.Value);
        }

        Line(text, "  note", channel.Note?.Value);
    }

    private static void Fact(StringBuilder text, string name, SafetyFact fact)
    {
        if (fact != SafetyFact.NotKnown)
        {
            Line(text, name, [fact.Answer.ToString(), fact.Confidence.ToString()!, .. TextOf(fact.Scope)]);
        }
    }

    private static string? InWords(Website? website) =>
        website is null ? null : $"{website.Address.OriginalString} ({website.Confidence}{(website.Seen is { } seen ? ", seen " + seen : "")})";

    private static IEnumerable<string> AgesOf(Eligibility only) => (only.YoungestAge, only.OldestAge) switch
    {
        (null, null) => [],
        ({ } from, null) => [$"aged {from} and over"],
        (null, { } to) => [$"aged {to} and under"],
        ({ } from, { } to) => [$"aged {from} to {to}"],
    };

    private static IEnumerable<string> TextOf(LocalizedText? text) => text is null ? [] : [text.Value];

    private static void Lines(StringBuilder text, string name, IEnumerable<LocalizedText> lines)
    {
        foreach (LocalizedText line in lines)
        {
            Line(text, name, line.Value);
        }
    }

    private static void Line(StringBuilder text, string name, IReadOnlyCollection<string> values)
    {
        if (values.Count > 0)
        {
            Line(text, name, string.Join("; ", values));
        }
    }

    private static void Line(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            text.AppendLine($"  {name}: {value}");
        }
    }
}
