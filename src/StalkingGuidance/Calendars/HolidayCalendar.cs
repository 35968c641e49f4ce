using System.Collections.Immutable;
using StalkingGuidance.Evidence;
using StalkingGuidance.Localization;
using StalkingGuidance.Places;

namespace StalkingGuidance.Calendars;

/// <summary>
/// The bank holidays of the United Kingdom, by the part that keeps them, between two days that it knows.
/// Beyond them it says that it does not know: holidays are proclaimed late. Immutable and thread-safe.
/// </summary>
public sealed class HolidayCalendar : IVerified
{
    private readonly ImmutableArray<DivisionHolidays> divisions;

    // In the order of NamedDay.
    private readonly LocalizedText[] namedDays;

    // By division, then by days since From: the place in the list of holidays plus one, or 0. Looked up for each question about hours.
    private readonly ushort[][] index;

    internal HolidayCalendar(DateOnly from, DateOnly to, IReadOnlyDictionary<string, LocalizedText> names, ImmutableArray<DivisionHolidays> divisions, Verification verification)
    {
        From = from;
        To = to;
        this.divisions = divisions;
        Verification = verification;
        namedDays = NamesOf(names);
        int days = Math.Max(0, to.DayNumber - from.DayNumber + 1);
        index = new ushort[divisions.Length][];
        for (int i = 0; i < divisions.Length; i++)
        {
            index[i] = new ushort[days];
            for (int j = 0; j < divisions[i].Holidays.Length; j++)
            {
                int day = divisions[i].Holidays[j].Date.DayNumber - from.DayNumber;
                if (day >= 0 && day < days)
                {
                    index[i][day] = (ushort)(j + 1);
                }
            }
        }
    }

    /// <summary>A calendar that knows no day, for content that has none.</summary>
    internal static HolidayCalendar Empty { get; } = new(DateOnly.MaxValue, DateOnly.MinValue, new Dictionary<string, LocalizedText>(), [], new Verification { Checked = default, NewestEvidence = null, ReviewBy = default, Confidence = Confidence.SingleSource, Sources = [] });

    /// <inheritdoc/>
    public string Key => "calendar";

    /// <summary>The first day that it knows.</summary>
    public DateOnly From { get; }

    /// <summary>The last day that it knows.</summary>
    public DateOnly To { get; }

    /// <inheritdoc/>
    public Verification Verification { get; }

    /// <summary>Whether it knows a day.</summary>
    public bool Knows(DateOnly day) => day >= From && day <= To;

    /// <summary>What a day is called that services make exceptions for.</summary>
    public LocalizedText NameOf(NamedDay day) => namedDays[(int)day - 1];

    /// <summary>The bank holidays that a nation keeps, in order.</summary>
    public ImmutableArray<BankHoliday> For(Nation nation) => For(CalendarDivisions.Of(nation));

    /// <summary>The bank holidays of a division, in order.</summary>
    public ImmutableArray<BankHoliday> For(CalendarDivision division)
    {
        foreach (DivisionHolidays candidate in divisions)
        {
            if (candidate.Division == division)
            {
                return candidate.Holidays;
            }
        }

        return [];
    }

    /// <summary>The bank holiday kept on a day; <see langword="null"/> when it is none, or when the calendar does not know the day (see <see cref="Knows"/>).</summary>
    public BankHoliday? On(DateOnly day, CalendarDivision division)
    {
        if (!Knows(day))
        {
            return null;
        }

        for (int i = 0; i < divisions.Length; i++)
        {
            if (divisions[i].Division == division)
            {
                ushort place = index[i][day.DayNumber - From.DayNumber];
                return place == 0 ? null : divisions[i].Holidays[place - 1];
            }
        }

        return null;
    }

    // A calendar without a name is at fault, and its pack is given to nobody; content that has no calendar shows the day's word.
    private static LocalizedText[] NamesOf(IReadOnlyDictionary<string, LocalizedText> names)
    {
        LocalizedText[] named = new LocalizedText[NamedDays.Words.Words.Count];
        for (int i = 0; i < named.Length; i++)
        {
            string id = NamedDays.Words.WordOf(i + 1);
            named[i] = names.TryGetValue(id, out LocalizedText? name) ? name : LocalizedText.Fixed(id, id);
        }

        return named;
    }
}
