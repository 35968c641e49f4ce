using System.Buffers;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Contacts;

/// <summary>Reads a channel's <c>number</c> and <c>display</c>, which must agree digit by digit.</summary>
internal static class PhoneNumberReader
{
    private static readonly SearchValues<char> DigitsAndSpace = SearchValues.Create("0123456789 ");

    public static PhoneNumber? Read(MappingReader channel, ChannelKind kind)
    {
        string? number = channel.Quoted("number", "phone number", "E.164 (\"+448088020300\"), or the digits to dial (\"999\"), or a relay prefix with a number (\"18001 101\").", required: false);
        string? display = channel.Quoted("display", "phone number", "The number as its owner groups it (\"0808 802 0300\"); only digits and spaces.", required: false);
        if (number is null || kind == 0)
        {
            return null; // a kind that is missing or misspelt is reported already, and says nothing of the number
        }

        PhoneNumberKind? sort = SortOf(number, kind);
        if (sort is null)
        {
            channel.Report(ContactCodes.BadNumber, "number", $"'{number}' is no number for a {ChannelKinds.Words.WordOf((int)kind)} channel.", HintFor(number, kind));
            return null;
        }

        string shown = display ?? number;
        if (channel.Context.Checks && !Agree(number, shown, sort.Value))
        {
            channel.Report(
                ContactCodes.DisplayDiffers,
                display is null ? "number" : "display",
                display is null ? "'display' is missing." : $"'display' {shown} is not 'number' {number}.",
                sort == PhoneNumberKind.International ? $"In E.164, +44 stands for the first 0: {number} is shown as 0{number[3..]}, grouped as its owner does." : "Write the same digits, grouped as the owner does.");
        }

        return new PhoneNumber(number, shown, sort.Value);
    }

    /// <summary>What sort of number it is for a channel; <see langword="null"/> when it cannot be one.</summary>
    internal static PhoneNumberKind? SortOf(string number, ChannelKind kind)
    {
        bool international = number.StartsWith("+44", StringComparison.Ordinal)
            && number.Length is >= 10 and <= 13
            && number[3] != '0'
            && AllDigits(number, from: 1);
        // Short numbers never begin with 0: that is the beginning of a longer one.
        bool dialled = number.Length is >= 3 and <= 6 && number[0] != '0' && AllDigits(number, from: 0);
        return kind switch
        {
            ChannelKind.Relay => IsRelay(number) ? PhoneNumberKind.Relay : null,
            ChannelKind.Phone when dialled && !number.StartsWith("1800", StringComparison.Ordinal) => PhoneNumberKind.ShortNumber,
            ChannelKind.Sms when number == "999" => PhoneNumberKind.ShortNumber,
            ChannelKind.Sms when dialled && number.Length >= 5 => PhoneNumberKind.TextShortCode,
            ChannelKind.Phone or ChannelKind.Sms or ChannelKind.Whatsapp when international => PhoneNumberKind.International,
            _ => null,
        };
    }

    private static bool IsRelay(string number)
    {
        const string Prefix = "18001 ";
        return number == "18000"
            || (number.StartsWith(Prefix, StringComparison.Ordinal) && number.Length > Prefix.Length + 2 && AllDigits(PhoneNumber.Digits(number), from: 0));
    }

    private static bool Agree(string number, string display, PhoneNumberKind sort)
    {
        if (display.AsSpan().ContainsAnyExcept(DigitsAndSpace))
        {
            return false;
        }

        string digits = PhoneNumber.Digits(display);
        return sort == PhoneNumberKind.International
            ? digits.Length > 0 && digits[0] == '0' && string.Equals(digits[1..], number[3..], StringComparison.Ordinal)
            : string.Equals(digits, PhoneNumber.Digits(number), StringComparison.Ordinal);
    }

    private static string HintFor(string number, ChannelKind kind)
    {
        if (number.StartsWith("+440", StringComparison.Ordinal))
        {
            return "The 0 in front goes away after +44.";
        }

        if (number.StartsWith('0'))
        {
            return $"Write it in E.164: +44 in place of the first 0, without spaces: \"+44{PhoneNumber.Digits(number)[1..]}\".";
        }

        return kind == ChannelKind.Relay
            ? "Write \"18000\", or \"18001 \" and the number."
            : "Write +44 and seven to ten digits, or the three to six digits that are dialled.";
    }

    private static bool AllDigits(string text, int from) => !text.AsSpan(from).ContainsAnyExceptInRange('0', '9');
}
