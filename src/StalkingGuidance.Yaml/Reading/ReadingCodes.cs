using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Yaml.Reading;

/// <summary>The faults of a file against the vocabulary of its kind (SG01xx).</summary>
public static class ReadingCodes
{
    /// <summary>A required key is not there.</summary>
    public static readonly DiagnosticCode MissingKey = new("SG0101", "A required key is missing",
        "This kind of item cannot do without the key. The message names it; CONTRIBUTING.md shows a complete item to copy.");

    /// <summary>A key that nobody reads.</summary>
    public static readonly DiagnosticCode UnknownKey = new("SG0102", "The key is not known here",
        "A key with a typing mistake would be skipped, and what it says would be lost. The message lists the keys that this place knows.");

    /// <summary>A list where a text was expected, or the like.</summary>
    public static readonly DiagnosticCode WrongKind = new("SG0103", "The value has the wrong shape",
        "The key wants a single value, a list or a mapping, and another of the three stands there. A list has a line '- ' for each item, or square brackets.");

    /// <summary>A text is empty.</summary>
    public static readonly DiagnosticCode EmptyText = new("SG0104", "The value is empty",
        "An empty value says nothing. Write it, or leave the whole key out where it is optional.");

    /// <summary>An id is not kebab-case.</summary>
    public static readonly DiagnosticCode BadId = new("SG0105", "The id is not well formed",
        "Ids are permanent names in lower case: letters a to z and digits, in words joined by '-', beginning with a letter, at most 64 characters.");

    /// <summary>A word outside a closed list.</summary>
    public static readonly DiagnosticCode UnknownChoice = new("SG0106", "The word is not one of those allowed here",
        "The key takes one word of a closed list. The message gives the list and the nearest word.");

    /// <summary>A date that is none.</summary>
    public static readonly DiagnosticCode BadDate = new("SG0107", "The date is not well formed",
        "Dates are written year-month-day, as \"2026-11-23\". Where a source has only a year or a month, and the key allows it, \"2026\" or \"2026-11\".");

    /// <summary>A time of day that is none.</summary>
    public static readonly DiagnosticCode BadTime = new("SG0108", "The time is not well formed",
        "Times are written with two digits each on the 24-hour clock, in quotes: \"09:30\". \"24:00\" is the end of the day.");

    /// <summary>Something other than yes or no.</summary>
    public static readonly DiagnosticCode BadYesNo = new("SG0109", "The value is not yes or no",
        "Write yes or no, without quotes and in lower case.");

    /// <summary>A number that is none, or outside its range.</summary>
    public static readonly DiagnosticCode BadNumber = new("SG0110", "The number is not well formed",
        "A whole number in digits is expected, within the range that the message gives.");

    /// <summary>A value that must be quoted.</summary>
    public static readonly DiagnosticCode NotQuoted = new("SG0111", "The value must stand in quotes",
        "Phone numbers and versions are texts. Without quotes other YAML programs read them as numbers: 0808 loses its zero, and 1.10 becomes 1.1.");

    /// <summary>A list that must not be empty is.</summary>
    public static readonly DiagnosticCode EmptyList = new("SG0112", "The list is empty",
        "At least one item is needed here.");

    /// <summary>An item stands twice in a list.</summary>
    public static readonly DiagnosticCode RepeatedItem = new("SG0113", "The item stands twice in the list",
        "The second one says nothing new. Delete it.");

    /// <summary>Two items have one id.</summary>
    public static readonly DiagnosticCode DuplicateId = new("SG0114", "The id is taken",
        "Two items of a kind must not share an id, or one of them could never be found. The message says where the first one is.");

    /// <summary>A reference to an id that does not exist.</summary>
    public static readonly DiagnosticCode UnknownReference = new("SG0115", "The id does not exist",
        "The item that this refers to is not in the content: a typing mistake, or the item is still to be written. The message names the nearest id.");

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        MissingKey, UnknownKey, WrongKind, EmptyText, BadId, UnknownChoice, BadDate, BadTime, BadYesNo, BadNumber, NotQuoted,
        EmptyList, RepeatedItem, DuplicateId, UnknownReference,
    ];
}
