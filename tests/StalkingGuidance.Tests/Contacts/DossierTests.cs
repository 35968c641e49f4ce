using System.Text.RegularExpressions;
using StalkingGuidance.Contacts;
using StalkingGuidance.Evidence;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace StalkingGuidance.Tests.Contacts;

/// <summary>Each number, address and hour that ships is traced to the dossier, and nothing of the dossier is lost without a reason.</summary>
public partial class DossierTests
{
    private static readonly ContactDirectory Contacts = ContentPack.Default.Contacts;

    // What the dossier has and the pack has not, each with the reason.
    private static readonly Dictionary<string, string> HeldBackContacts = new()
    {
        ["mind-infoline"] = "unconfirmed as a whole: no page was read",
    };

    private static readonly Dictionary<string, string> HeldBackChannels = new()
    {
        ["silent-solution 999,55"] = "a procedure: it goes through 999, and menu keys are no number",
        ["respect-phoneline https://respectphoneline.org.uk"] = "the chat is known, its address is from general knowledge",
    };

    [DossierFact]
    public void Contacts_EveryDossierService_ShipsOrIsHeldBackForAReason()
    {
        Dossier.Services.Keys.Except(Contacts.Select(contact => contact.Id.Value)).Should().BeEquivalentTo(HeldBackContacts.Keys);
        Contacts.Select(contact => contact.Id.Value).Except(Dossier.Services.Keys).Should().BeEmpty();
    }

    [DossierFact]
    public void Channels_EachShippedValue_IsInTheDossierAndSureEnough()
    {
        List<string> faults = [];
        foreach ((Contact contact, Channel channel) in Channels())
        {
            if (Find(contact, channel) is not { } origin)
            {
                faults.Add($"{contact.Id} {channel.Id}: not in the dossier");
                continue;
            }

            string confidence = Dossier.ConfidenceOf(origin);
            if (confidence != WordOf(channel.Confidence))
            {
                faults.Add($"{contact.Id} {channel.Id}: {channel.Confidence}, the dossier says {confidence}");
            }

            if (channel.Number is { } number && origin.Text("display") is { } display && Dossier.Digits(number.Display) != DisplayDigits(display, number))
            {
                faults.Add($"{contact.Id} {channel.Id}: shown as {number.Display}, the dossier shows {display}");
            }
        }

        faults.Should().BeEmpty();
    }

    [DossierFact]
    public void Channels_EverySureDossierChannel_ShipsOrIsHeldBackForAReason()
    {
        List<string> lost = [];
        foreach ((string id, YamlMappingNode service) in Dossier.Services.Where(service => !HeldBackContacts.ContainsKey(service.Key)))
        {
            Contact contact = Contacts[new ContactId(id)];
            foreach (YamlMappingNode channel in Dossier.Channels(service).Where(channel => Dossier.ConfidenceOf(channel) != "unconfirmed"))
            {
                if (!contact.Channels.Any(shipped => IsSame(shipped, channel)))
                {
                    lost.Add($"{id} {channel.Text("value")}");
                }
            }
        }

        lost.Should().BeEquivalentTo(HeldBackChannels.Keys);
    }

    [DossierFact]
    public void Hours_EachShippedOne_IsTheDossiers()
    {
        List<string> faults = [];
        foreach ((Contact contact, Channel channel) in Channels())
        {
            YamlMappingNode origin = Find(contact, channel)!;
            bool known = origin.Children["hours"] is YamlSequenceNode || origin.Text("hours") == "24x7";
            bool sure = Dossier.HoursConfidenceOf(origin) != "unconfirmed";
            string expected = known && sure ? $"{Dossier.HoursConfidenceOf(origin)}: {InWords(origin)}" : "left out";
            string shipped = channel.Hours is { } hours ? $"{WordOf(hours.Confidence)}: {InWords(hours)}" : "left out";
            if (shipped != expected)
            {
                faults.Add($"{contact.Id} {channel.Id}: {shipped}; the dossier: {expected}");
            }
        }

        faults.Should().BeEmpty();
    }

    [DossierFact]
    public void Websites_EachShippedOne_IsInTheDossierAndSureEnough()
    {
        foreach (Contact contact in Contacts)
        {
            YamlMappingNode service = Dossier.Services[contact.Id.Value];
            bool ships = service.Text("website") is not null && service.Text("website_confidence") != "unconfirmed";

            contact.Website?.Address.OriginalString.Should().Be(service.Text("website"), contact.Id.ToString());
            (contact.Website is not null).Should().Be(ships, contact.Id.ToString());
            if (contact.Website is { } website)
            {
                WordOf(website.Confidence).Should().Be(service.Text("website_confidence") ?? "single-source", contact.Id.ToString());
            }
        }
    }

    [DossierFact]
    public void Content_NothingUnconfirmed_Ships()
    {
        YamlMappingNode[] channels = [.. Dossier.Services.Values.SelectMany(Dossier.Channels), .. Dossier.Forces.SelectMany(force => force.Maps("non_emergency"))];
        string[] sure = [.. channels.Where(channel => Dossier.ConfidenceOf(channel) != "unconfirmed").Select(channel => National(channel.Text("value")!))];
        string[] unsure = [.. channels.Where(channel => Dossier.ConfidenceOf(channel) == "unconfirmed").Select(channel => National(channel.Text("value")!)).Except(sure)];

        unsure.Should().HaveCountGreaterThan(20);
        Channels().Select(pair => National(pair.Channel.Number?.Value ?? pair.Channel.Email ?? pair.Channel.Address!.OriginalString)).Should().NotIntersectWith(unsure);
        foreach ((string file, string text) in ContentFiles())
        {
            string[] digits = [.. DigitRun().Matches(text).Select(match => National(match.Value))];
            foreach (string value in unsure)
            {
                bool found = value.All(char.IsAsciiDigit) ? digits.Contains(value) : value.Contains('@', StringComparison.Ordinal) && text.Contains(value, StringComparison.OrdinalIgnoreCase);
                found.Should().BeFalse($"{value} is unconfirmed, and {file} has it");
            }
        }
    }

    [DossierFact]
    public void NearMisses_EveryOneOfTheDossier_IsRefused()
    {
        foreach (YamlMappingNode miss in Dossier.NearMisses)
        {
            Contacts[new ContactId(miss.Text("service")!)].NearMisses.Select(known => known.Number).Should().Contain(miss.Text("wrong")!);
        }
    }

    [Fact]
    public void NearMisses_Anywhere_AppearOnlyWhereTheyAreRefused()
    {
        string[] refused = [.. Contacts.SelectMany(contact => contact.NearMisses).Select(miss => National(miss.Number)).Distinct()];

        refused.Should().HaveCountGreaterThan(7);
        Channels().Where(pair => pair.Channel.Number is not null).SelectMany(pair => new[] { National(pair.Channel.Number!.Value), National(pair.Channel.Number!.Display) })
            .Should().NotIntersectWith(refused);
        foreach ((string file, string text) in ContentFiles())
        {
            IEnumerable<string> lines = text.Split('\n').Where(line => !NearMissLine().IsMatch(line));
            lines.SelectMany(line => DigitRun().Matches(line).Select(match => National(match.Value))).Should().NotIntersectWith(refused, file);
        }
    }

    private static IEnumerable<(Contact Contact, Channel Channel)> Channels() =>
        Contacts.SelectMany(contact => contact.Channels.Select(channel => (contact, channel)));

    private static YamlMappingNode? Find(Contact contact, Channel channel) =>
        Dossier.Channels(Dossier.Services[contact.Id.Value]).SingleOrDefault(origin => IsSame(channel, origin));

    private static bool IsSame(Channel channel, YamlMappingNode origin)
    {
        string[] kinds = channel.Kind switch
        {
            ChannelKind.Sms => ["sms", "short-code"],
            ChannelKind.Relay => ["textphone"],
            ChannelKind.BslVideo => ["bsl"],
            ChannelKind.WebChat => ["webchat"],
            ChannelKind.WebForm => ["web"],
            _ => [channel.Kind.ToString().ToLowerInvariant()],
        };
        if (!kinds.Contains(origin.Text("kind")))
        {
            return false;
        }

        string value = origin.Text("value")!;
        if (channel.Number is not { } number)
        {
            return value == (channel.Email ?? channel.Address!.OriginalString);
        }

        // British Transport Police: the dossier's E.164 has a zero too many, and its display, from the force's own page, is right. So there the display is the trace.
        return value == "+448000405040" ? Dossier.Digits(origin.Text("display")) == Dossier.Digits(number.Display) : value == number.Value;
    }

    /// <summary>The digits of the number in a display such as "0808 802 0300, option 2" or "text SHOUT to 85258", up to as many as the number shows.</summary>
    private static string DisplayDigits(string display, StalkingGuidance.Contacts.PhoneNumber number)
    {
        string digits = Dossier.Digits(display);
        int length = Dossier.Digits(number.Display).Length;
        return digits.Length > length ? digits[..length] : digits.Length == 0 ? Dossier.Digits(number.Display) : digits;
    }

    private static string InWords(YamlMappingNode origin)
    {
        if (origin.Text("hours") == "24x7")
        {
            return "always";
        }

        string holidays = origin.Text("closed_bank_holidays") switch { "true" => "Closed", "false" => "AsUsual", _ => "NotKnown" };
        return string.Join("; ", origin.Maps("hours").Select(span => $"{string.Join(' ', span.Texts("days"))} {span.Text("opens")}-{span.Text("closes")}")) + "; holidays " + holidays;
    }

    private static string InWords(OpeningHours hours) => hours.Always
        ? "always"
        : string.Join("; ", hours.Weekly.Select(span => $"{string.Join(' ', span.Days.Select(day => day.ToString()[..3].ToLowerInvariant()))} {span.Span}")) + "; holidays " + hours.OnBankHolidays;

    private static string WordOf(Confidence confidence) => confidence == Confidence.Confirmed ? "confirmed" : "single-source";

    /// <summary>A number in its national form, so that all ways of writing it are one; an address stays as it is. A zero kept after +44 stays: that is the fault.</summary>
    private static string National(string number)
    {
        if (number.Any(char.IsAsciiLetter))
        {
            return number;
        }

        string digits = Dossier.Digits(number);
        return number.Contains("+44", StringComparison.Ordinal) ? "0" + digits[2..] : digits;
    }

    private static IEnumerable<(string File, string Text)> ContentFiles() =>
        Directory.EnumerateFiles(Repository.Content, "*.yaml", SearchOption.AllDirectories).Select(file => (Path.GetFileName(file), System.IO.File.ReadAllText(file)));

    [GeneratedRegex(@"\+?\d(?: ?\d){4,}", RegexOptions.CultureInvariant)]
    private static partial Regex DigitRun();

    [GeneratedRegex(@"^\s*- \{ number: ", RegexOptions.CultureInvariant)]
    private static partial Regex NearMissLine();
}
