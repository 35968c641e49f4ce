namespace StalkingGuidance.Cli.Phrases;

/// <summary>Places, and where something is.</summary>
internal static class PlacePhrases
{
    public static readonly Phrase England = new("tool.places.england");
    public static readonly Phrase Wales = new("tool.places.wales");
    public static readonly Phrase Scotland = new("tool.places.scotland");
    public static readonly Phrase NorthernIreland = new("tool.places.northern-ireland");
    public static readonly Phrase EnglandAndWales = new("tool.places.england-and-wales");
    public static readonly Phrase UnitedKingdom = new("tool.places.united-kingdom");
    public static readonly Phrase InEngland = new("tool.places.in-england");
    public static readonly Phrase InWales = new("tool.places.in-wales");
    public static readonly Phrase InScotland = new("tool.places.in-scotland");
    public static readonly Phrase InNorthernIreland = new("tool.places.in-northern-ireland");
    public static readonly Phrase InEnglandAndWales = new("tool.places.in-england-and-wales");
    public static readonly Phrase InPlaces = new("tool.places.in-places", "places");
}
