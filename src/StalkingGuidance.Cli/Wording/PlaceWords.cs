using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;

namespace StalkingGuidance.Cli.Wording;

/// <summary>Places in words.</summary>
internal static class PlaceWords
{
    public static string Of(ContentPack pack, Nation nation) => pack.Say(nation switch
    {
        Nation.England => PlacePhrases.England,
        Nation.Wales => PlacePhrases.Wales,
        Nation.Scotland => PlacePhrases.Scotland,
        _ => PlacePhrases.NorthernIreland,
    });

    /// <summary><c>England and Wales</c>; all four are the United Kingdom.</summary>
    public static string Of(ContentPack pack, IReadOnlyList<Nation> nations) =>
        nations.Count == Nations.All.Count ? pack.Say(PlacePhrases.UnitedKingdom)
        : nations is [Nation.England, Nation.Wales] ? pack.Say(PlacePhrases.EnglandAndWales)
        : pack.List([.. nations.Select(nation => Of(pack, nation))]);

    /// <summary>Where a contact helps: its area when that is narrower than its nations.</summary>
    public static string Of(ContentPack pack, Contact contact) => contact.Area is { } area ? area.Value : Of(pack, contact.Nations);

    /// <summary><c>in Wales</c></summary>
    public static string In(ContentPack pack, Nation nation) => pack.Say(nation switch
    {
        Nation.England => PlacePhrases.InEngland,
        Nation.Wales => PlacePhrases.InWales,
        Nation.Scotland => PlacePhrases.InScotland,
        _ => PlacePhrases.InNorthernIreland,
    });

    /// <summary><c>in England and Wales</c></summary>
    public static string In(ContentPack pack, IReadOnlyList<Nation> nations) => nations switch
    {
        [var only] => In(pack, only),
        [Nation.England, Nation.Wales] => pack.Say(PlacePhrases.InEnglandAndWales),
        _ => pack.Say(PlacePhrases.InPlaces, Of(pack, nations)),
    };

    /// <summary><c>in England and Wales</c></summary>
    public static string In(ContentPack pack, Jurisdiction jurisdiction) => pack.Say(jurisdiction switch
    {
        Jurisdiction.EnglandAndWales => PlacePhrases.InEnglandAndWales,
        Jurisdiction.NorthernIreland => PlacePhrases.InNorthernIreland,
        _ => PlacePhrases.InScotland,
    });
}
