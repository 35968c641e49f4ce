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
        if (text is not { Length: 4 or 7 or 10 })
        {
            return false;
        }

        int year = NumberAt(text, 0, 4);
        int month = text.Length > 4 ? PartAt(text, 4) : 0;
        int day = text.Length > 7 ? PartAt(text, 7) : 0;
        if (year is < 1900 or > 2199
            || (text.Length > 4 && month is < 1 or > 12)
            || (text.Length > 7 && (day < 1 || day > DateTime.DaysInMonth(year, month))))
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

    /// <summary>The number after a hyphen; -1 when there is none.</summary>
    private static int PartAt(string text, int hyphen) => text[hyphen] == '-' ? NumberAt(text, hyphen + 1, 2) : -1;

    private static int NumberAt(string text, int from, int length)
    {
        int number = 0;
        for (int i = from; i < from + length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                return -1;
            }

            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }
}
