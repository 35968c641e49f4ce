using System.CommandLine;
using System.Globalization;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>--on</c>: another day than today.</summary>
internal sealed class DayOption() : Option<string?>("--on")
{
    private const int LastYear = 9000;

    public static DayOption Create() => new() { Description = "For another day than today, such as 2027-01-31.", HelpName = "DATE" };

    /// <summary>The day asked for, or today.</summary>
    public DateOnly Read(ParseResult given, DateOnly today)
    {
        if (given.GetValue(this) is not { } written)
        {
            return today;
        }

        return DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && day.Year < LastYear
            ? day
            : throw new WrongUseException($"--on does not understand '{written}'. Write a date like 2027-01-31.");
    }
}
