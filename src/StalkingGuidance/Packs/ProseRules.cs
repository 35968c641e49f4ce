using System.Text.RegularExpressions;
using StalkingGuidance.Contacts;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Packs;

/// <summary>Refuses phone numbers and addresses typed into prose: a number lives in one place.</summary>
internal static partial class ProseRules
{
    public static void Check(ContentPack pack, ReadingContext context)
    {
        // Each number that is dialled, and the contacts whose own texts may say it.
        ILookup<string, string> owners = pack.Contacts
            .SelectMany(contact => contact.Channels.Where(channel => channel.Number is not null).Select(channel => (Number: Bare(channel.Number!.Display), contact.Key)))
            .Concat(pack.Contacts.Where(contact => contact.Uses is not null).SelectMany(contact => NumbersOf(pack, contact)))
            .ToLookup(pair => pair.Number, pair => pair.Key, StringComparer.Ordinal);
        Dictionary<string, NearMiss> nearMisses = [];
        foreach (NearMiss miss in pack.Contacts.SelectMany(contact => contact.NearMisses))
        {
            nearMisses.TryAdd(Bare(miss.Number), miss);
        }

        foreach (FoundText text in context.Texts)
        {
            CheckNumbers(text, owners, nearMisses, context.Diagnostics);
            Match address = Address().Match(text.Text);
            if (address.Success)
            {
                context.Diagnostics.Add(PackCodes.AddressInProse, text.Position, $"The address '{address.Value.TrimEnd('.', ',', ')', '!', '?')}' stands in prose.", "Mention the contact, {contact:…}, or cite the source.");
            }
        }

        foreach (Channel channel in pack.Contacts.SelectMany(contact => contact.Channels))
        {
            if (channel.Number is { } number
                && (nearMisses.ContainsKey(Bare(number.Display)) || nearMisses.ContainsKey(number.Value))
                && context.PositionOf(ContactReader.Kind, OwnerOf(pack, channel)) is { } position)
            {
                context.Diagnostics.Add(PackCodes.NearMiss, position, $"The number {number} is a known near miss.", "Correct the number.");
            }
        }
    }

    private static IEnumerable<(string Number, string Key)> NumbersOf(ContentPack pack, Contact contact) =>
        pack.Contacts.Find(contact.Uses!.Value)?.Channels
            .Where(channel => channel.Number is not null)
            .Select(channel => (Bare(channel.Number!.Display), contact.Key)) ?? [];

    private static string OwnerOf(ContentPack pack, Channel channel) =>
        pack.Contacts.First(contact => contact.Channels.Contains(channel)).Id.Value;

    private static void CheckNumbers(FoundText text, ILookup<string, string> owners, Dictionary<string, NearMiss> nearMisses, DiagnosticList diagnostics)
    {
        string prose = Mention().Replace(text.Text, "");
        foreach (Match match in Digits().Matches(prose))
        {
            string bare = Bare(match.Value);
            // A contact may be named after a number: "999 BSL".
            bool isOwn = TextKeys.IsProperName(text.Key) || owners[bare].Any(key => text.Key.StartsWith(key + ".", StringComparison.Ordinal));
            if (isOwn)
            {
                continue;
            }

            if (nearMisses.TryGetValue(bare, out NearMiss? miss))
            {
                diagnostics.Add(PackCodes.NearMiss, text.Position, $"The number '{match.Value}' must not be used: {miss.Why}", "Write the mention {contact:…} instead.");
            }
            else if (owners.Contains(bare) || bare.Length >= 7)
            {
                diagnostics.Add(PackCodes.NumberInProse, text.Position, $"The number '{match.Value}' stands in prose.", HintFor(owners[bare]));
            }
        }
    }

    private static string HintFor(IEnumerable<string> owners) =>
        owners.FirstOrDefault() is { } owner
            ? $"Write {{contact:{owner["contacts.".Length..]}}} instead."
            : "Write the mention {contact:…} instead.";

    private static string Bare(string number) => string.Concat(number.Where(static c => char.IsAsciiDigit(c) || c == '+'));

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Mention();

    // Digits in groups, as phone numbers are written: at least three digits in all.
    [GeneratedRegex(@"\+?\d(?:[ \u00a0\-()]?\d){2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"https?://\S+|www\.\S+|\S+@\S+\.\S+|\b[a-z0-9-]+\.(?:org|com|net|gov|co|ac|police|nhs|uk|scot|wales|cymru|lgbt|ie)\b(?:\.\w+)*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
