using StalkingGuidance.Diagnostics;
using StalkingGuidance.Yaml.Nodes;

namespace StalkingGuidance.Yaml.Reading;

/// <content>Single values.</content>
public sealed partial class MappingReader
{
    private const int LongestId = 64;

    /// <summary>A single value as it was written; <see langword="null"/> when it is missing or has another shape.</summary>
    public YamlScalar? Scalar(string key, string type, string summary, bool required = true, IReadOnlyList<string>? allowed = null)
    {
        YamlNode? value = Ask(key, type, required, summary, allowed);
        if (value is null)
        {
            return null;
        }

        if (value is not YamlScalar scalar)
        {
            ReportWrongKind(Context, value, "a single value");
            return null;
        }

        if (scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Text))
        {
            Context.Diagnostics.Add(ReadingCodes.EmptyText, scalar.Position, $"'{key}' is empty.", required ? summary : "Fill it, or leave the key out.");
            return null;
        }

        return scalar;
    }

    /// <summary>A text that is data: a proper name, a citation, an address. Empty when it is missing.</summary>
    public string Text(string key, string summary) => Scalar(key, "text", summary)?.Text ?? "";

    /// <summary>A text that is data, which may be left out.</summary>
    public string? OptionalText(string key, string summary) => Scalar(key, "text", summary, required: false)?.Text;

    /// <summary>A text that people read, and that languages translate. Empty when it is missing.</summary>
    public string Prose(string key, string summary) => Meet(key, Scalar(key, "prose", summary)) ?? "";

    /// <summary>A text that people read, which may be left out.</summary>
    public string? OptionalProse(string key, string summary) => Meet(key, Scalar(key, "prose", summary, required: false));

    /// <summary>A text that must stand in quotes, since other programs would read it as a number.</summary>
    public string? Quoted(string key, string type, string summary, bool required = true)
    {
        YamlScalar? scalar = Scalar(key, type, summary, required);
        if (scalar is { Quoted: false } && Context.Checks)
        {
            Context.Diagnostics.Add(ReadingCodes.NotQuoted, scalar.Position, $"'{key}' {scalar.Text} must stand in quotes.", $"Write \"{scalar.Text}\".");
        }

        return scalar?.Text;
    }

    /// <summary>The item's own id, which is declared. Empty when it is missing or not well formed.</summary>
    public string Id(string key, string kind, string summary)
    {
        YamlScalar? scalar = Scalar(key, "id", summary);
        if (scalar is null || !IsWellFormedId(scalar))
        {
            // What refers to the id that was meant is no mistake of its own.
            Context.MarkIncomplete(kind);
            return "";
        }

        Context.Declare(kind, scalar.Text, scalar.Position);
        return scalar.Text;
    }

    /// <summary>A name that is unique only inside the item, and declared nowhere. Empty when it is missing or not well formed.</summary>
    public string LocalId(string key, string summary)
    {
        YamlScalar? scalar = Scalar(key, "id", summary);
        return scalar is not null && IsWellFormedId(scalar) ? scalar.Text : "";
    }

    /// <summary>The id of another item, which must exist.</summary>
    public string? Reference(string key, string kind, string summary, bool required = true)
    {
        YamlScalar? scalar = Scalar(key, $"id of a {kind}", summary, required);
        if (scalar is not null)
        {
            Context.Refer(kind, scalar.Text, scalar.Position);
        }

        return scalar?.Text;
    }

    /// <summary>A date. Day 1 of year 1 when it is missing or not well formed.</summary>
    public DateOnly Date(string key, string summary) => OptionalDate(key, summary, required: true) ?? default;

    /// <summary>A date, which may be left out.</summary>
    public DateOnly? OptionalDate(string key, string summary, bool required = false)
    {
        YamlScalar? scalar = Scalar(key, "date", summary, required);
        if (scalar is null)
        {
            return null;
        }

        if (IsoDate.TryParse(scalar.Text, out DateOnly date))
        {
            return date;
        }

        Context.Diagnostics.Add(ReadingCodes.BadDate, scalar.Position, $"'{scalar.Text}' is no date.", "Write year-month-day, as \"2026-11-23\".");
        return null;
    }

    /// <summary>A time of day in minutes after midnight, 1440 being the day's end; <see langword="null"/> when missing or not well formed.</summary>
    public int? TimeOfDay(string key, string summary)
    {
        YamlScalar? scalar = Scalar(key, "time", summary);
        if (scalar is null)
        {
            return null;
        }

        string text = scalar.Text;
        if (text.Length == 5 && text[2] == ':'
            && IsoDate.TryDigits(text, 0, 2, out int hours) && IsoDate.TryDigits(text, 3, 2, out int minutes)
            && minutes < 60 && (hours < 24 || (hours == 24 && minutes == 0)))
        {
            return (hours * 60) + minutes;
        }

        Context.Diagnostics.Add(ReadingCodes.BadTime, scalar.Position, $"'{text}' is no time of day.", "Write two digits each on the 24-hour clock, as \"09:30\".");
        return null;
    }

    /// <summary>Yes or no; <see langword="null"/> when the key is left out.</summary>
    public bool? YesNo(string key, string summary, bool required = false)
    {
        YamlScalar? scalar = Scalar(key, "yes or no", summary, required, ["yes", "no"]);
        switch (scalar)
        {
            case null: return null;
            case { Text: "yes", Quoted: false }: return true;
            case { Text: "no", Quoted: false }: return false;
            default:
                Context.Diagnostics.Add(ReadingCodes.BadYesNo, scalar.Position, $"'{scalar.Text}' is not yes or no.", "Write yes or no, without quotes.");
                return null;
        }
    }

    /// <summary>A whole number within a range; <see langword="null"/> when it is left out or not well formed.</summary>
    public int? WholeNumber(string key, int least, int most, string summary, bool required = true)
    {
        YamlScalar? scalar = Scalar(key, told is null ? "" : $"whole number from {least} to {most}", summary, required);
        if (scalar is null)
        {
            return null;
        }

        if (scalar.Text.Length <= 9 && IsoDate.TryDigits(scalar.Text, 0, scalar.Text.Length, out int value) && value >= least && value <= most)
        {
            return value;
        }

        Context.Diagnostics.Add(ReadingCodes.BadNumber, scalar.Position, $"'{scalar.Text}' is no whole number from {least} to {most}.");
        return null;
    }

    /// <summary>One word of a closed list, as its number from 1; 0 when it is missing or not allowed.</summary>
    public int Choice(string key, Choices choices, string summary, bool required = true)
    {
        ArgumentNullException.ThrowIfNull(choices);
        YamlScalar? scalar = Scalar(key, "word", summary, required, choices.Words);
        return scalar is null ? 0 : NumberOf(scalar, choices);
    }

    private int NumberOf(YamlScalar scalar, Choices choices)
    {
        int number = choices.NumberOf(scalar.Text);
        if (number == 0)
        {
            Context.Diagnostics.Add(
                ReadingCodes.UnknownChoice,
                scalar.Position,
                $"'{scalar.Text}' is not allowed here.",
                NearestName.Hint(scalar.Text, choices.Words));
        }

        return number;
    }

    private string? Meet(string key, YamlScalar? scalar)
    {
        if (scalar is not null && Context.Checks)
        {
            Context.Meet(KeyOf(key), scalar.Text, scalar.Position);
        }

        return scalar?.Text;
    }

    private bool IsWellFormedId(YamlScalar scalar)
    {
        if (!Context.Checks)
        {
            return true;
        }

        string id = scalar.Text;
        bool wellFormed = id.Length <= LongestId && char.IsAsciiLetterLower(id[0]) && id[^1] != '-' && !id.Contains("--", StringComparison.Ordinal);
        foreach (char c in id)
        {
            wellFormed &= char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-';
        }

        if (!wellFormed)
        {
            Context.Diagnostics.Add(ReadingCodes.BadId, scalar.Position, $"'{id}' is no id.", "Write words in lower case joined by '-', such as 'national-stalking-helpline'.");
        }

        return wellFormed;
    }
}
