using System.Collections.Immutable;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Research;

/// <summary>The names in braces that a finding's statement may use, and what stands in their place.</summary>
internal static class FindingSlots
{
    public const string Population = "population";
    public const string Years = "years";
    public const string Place = "place";
    public const string Sample = "sample";

    public static readonly string[] Common = [Population, Years, Place, Sample];

    public static string[] NamesFor(ImmutableArray<FindingFigure> figures)
    {
        string[] names = new string[Common.Length + figures.Length];
        Common.CopyTo(names, 0);
        for (int i = 0; i < figures.Length; i++)
        {
            names[Common.Length + i] = figures[i].Id;
        }

        return names;
    }

    public static ImmutableArray<TextSlot> Of(
        ImmutableArray<FindingFigure> figures,
        LocalizedText population,
        LocalizedText? place,
        LocalizedText years,
        LocalizedText? sample)
    {
        ImmutableArray<TextSlot>.Builder slots = ImmutableArray.CreateBuilder<TextSlot>(Common.Length + figures.Length);
        slots.Add(new TextSlot(Population, population));
        slots.Add(new TextSlot(Years, years));
        if (place is not null)
        {
            slots.Add(new TextSlot(Place, place));
        }

        if (sample is not null)
        {
            slots.Add(new TextSlot(Sample, sample));
        }

        foreach (FindingFigure figure in figures)
        {
            slots.Add(new TextSlot(figure.Id, figure.Value));
        }

        return slots.ToImmutable();
    }
}
