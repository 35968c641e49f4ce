using StalkingGuidance.Contacts;
using StalkingGuidance.Places;

namespace StalkingGuidance.Cli.Wording;

/// <summary>Places in words.</summary>
internal static class PlaceWords
{
    public static string Of(Nation nation) => nation == Nation.NorthernIreland ? "Northern Ireland" : nation.ToString();

    /// <summary><c>England and Wales</c>; all four are the United Kingdom.</summary>
    public static string Of(IReadOnlyList<Nation> nations) =>
        nations.Count == Nations.All.Count ? "United Kingdom" : Sentence.List([.. nations.Select(Of)]);

    /// <summary>Where a contact helps: its area when that is narrower than its nations.</summary>
    public static string Of(Contact contact) => contact.Area is { } area ? area.Value : Of(contact.Nations);
}
