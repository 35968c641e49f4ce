namespace StalkingGuidance.Evidence;

/// <summary>
/// A date known to the day, the month or only the year, as sources give it (ISO 8601 with reduced precision).
/// Immutable and thread-safe.
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int month, int day)
    {
        Year = year;
        Month = month == 0 ? null : month;
        Day = day == 0 ? null : day;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The month from 1 to 12; <see langword="null"/> when only the year is known.</summary>
    public int? Month { get; }

    /// <summary>The day of the month; <see langword="null"/> when only the month or the year is known.</summary>
    public int? Day { get; }

    /// <summary>The last day that it can mean: 31 December for a year alone.</summary>
    public DateOnly Latest => (Month, Day) switch
    {
        (null, _) => new DateOnly(Year, 12, 31),
        ({ } month, null) => new DateOnly(Year, month, DateTime.DaysInMonth(Year, month)),
        ({ } month, { } day) => new DateOnly(Year, month, day),
    };

    /// <summary>The first day that it can mean: 1 January for a year alone.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>Reads <c>2026</c>, <c>2026-11</c> or <c>2026-11-23</c>.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        string[] parts = (text ?? "").Split('-');
        if (parts.Length is < 1 or > 3 || parts[0].Length != 4 || parts.Skip(1).Any(part => part.Length != 2)
            || !parts.All(part => part.All(char.IsAsciiDigit)))
        {
            return false;
        }

        int year = ToNumber(parts[0]);
        int month = parts.Length > 1 ? ToNumber(parts[1]) : 0;
        int day = parts.Length > 2 ? ToNumber(parts[2]) : 0;
        if (year is < 1900 or > 2199
            || (parts.Length > 1 && month is < 1 or > 12)
            || (parts.Length > 2 && (day < 1 || day > DateTime.DaysInMonth(year, month))))
        {
            return false;
        }

        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>Compares by the last day that each can mean.</summary>
    public int CompareTo(PartialDate other) => Latest.CompareTo(other.Latest);

    /// <summary>Whether one ends before another.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether one ends before another, or on the same day.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one ends after another.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether one ends after another, or on the same day.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>ISO 8601, as far as it is known.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => $"{Year:0000}",
        ({ } month, null) => $"{Year:0000}-{month:00}",
        ({ } month, { } day) => $"{Year:0000}-{month:00}-{day:00}",
    };

    private static int ToNumber(string digits)
    {
        int number = 0;
        foreach (char digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
