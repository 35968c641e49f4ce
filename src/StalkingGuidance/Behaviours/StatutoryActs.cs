using System.Collections.Immutable;
using StalkingGuidance.Law;
using StalkingGuidance.Places;

namespace StalkingGuidance.Behaviours;

/// <summary>
/// Which acts of each jurisdiction's statutory list a behaviour is, in the ordinary meaning of the words: an editor's reading, not legal advice.
/// An empty list does not mean that the behaviour is lawful, nor that it is not stalking: England and Wales lists examples only.
/// Immutable and thread-safe.
/// </summary>
public sealed record StatutoryActs
{
    /// <summary>Acts of Protection from Harassment Act 1997, section 2A(3); empty when none fits directly.</summary>
    public required ImmutableArray<ActId> EnglandAndWales { get; init; }

    /// <summary>Acts of Criminal Justice and Licensing (Scotland) Act 2010, section 39(6); empty when none fits directly.</summary>
    public required ImmutableArray<ActId> Scotland { get; init; }

    /// <summary>Acts of Protection from Stalking Act (Northern Ireland) 2022, section 1(4); empty when none fits directly.</summary>
    public required ImmutableArray<ActId> NorthernIreland { get; init; }

    internal static StatutoryActs None { get; } = new() { EnglandAndWales = [], Scotland = [], NorthernIreland = [] };

    /// <summary>The acts of a jurisdiction's list; empty when none fits directly.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no jurisdiction.</exception>
    public ImmutableArray<ActId> In(Jurisdiction jurisdiction) => jurisdiction switch
    {
        Jurisdiction.EnglandAndWales => EnglandAndWales,
        Jurisdiction.Scotland => Scotland,
        Jurisdiction.NorthernIreland => NorthernIreland,
        _ => throw new ArgumentOutOfRangeException(nameof(jurisdiction), jurisdiction, "This is no jurisdiction."),
    };
}
