using System.CommandLine;
using System.Globalization;
using StalkingGuidance.Calendars;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>--at</c>: another moment than now.</summary>
internal sealed class MomentOption() : Option<string?>("--at")
{
    // The calendar and the law on summer time that the hours rest on reach no further.
    private const int FirstYear = 1996;
    private const int LastYear = 2199;

    private static readonly string[] WithOffset = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz"];
    private static readonly string[] Local = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm"];

    public static MomentOption Create() =>
        new() { Description = "Show the availability at another time, such as 2026-12-25T10:00; UK time unless it ends in Z or an offset.", HelpName = "TIME" };

    /// <summary>The moment asked for, or now, with the UK's offset.</summary>
    public DateTimeOffset Read(ParseResult given, TimeProvider clock)
    {
        if (given.GetValue(this) is not { } text)
        {
            return DateWords.InUk(clock.GetUtcNow());
        }

        DateTimeOffset? moment = Parse(text);
        return moment is { Year: >= FirstYear and <= LastYear }
            ? DateWords.InUk(moment.Value)
            : throw new WrongUseException($"--at does not understand '{text}'. Write it like 2026-12-25T10:00.");
    }

    /// <summary><c>Now</c>, or the time that was asked for, before what holds then.</summary>
    public string Label(ParseResult given, ContentPack pack, DateTimeOffset moment) => given.GetValue(this) is null
        ? pack.Say(PagePhrases.Now)
        : pack.Say(PagePhrases.AtMoment, pack.InToolsLanguage().Times.Moment(moment));

    private static DateTimeOffset? Parse(string text)
    {
        string offset = text.EndsWith('Z') ? text[..^1] + "+00:00" : text;
        if (DateTimeOffset.TryParseExact(offset, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset moment))
        {
            return moment;
        }

        return DateTime.TryParseExact(text, Local, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime local)
            ? UkTime.MomentOf(UkTime.ToUtc(local.Ticks / TimeSpan.TicksPerMinute, second: false))
            : null;
    }
}
