using System.Collections;
using StalkingGuidance.Places;

namespace StalkingGuidance.Law;

/// <summary>
/// The law in a pack, jurisdiction by jurisdiction. There is no law of the United Kingdom to ask for: stalking law differs between the three.
/// A jurisdiction is read when it is first asked for. Immutable and thread-safe.
/// </summary>
public sealed class LawDirectory : IEnumerable<JurisdictionLaw>
{
    private readonly Lazy<JurisdictionLaw>?[] byNumber;

    /// <param name="byNumber">The law by the number of its <see cref="Jurisdiction"/> less one; <see langword="null"/> where the pack has none.</param>
    internal LawDirectory(Lazy<JurisdictionLaw>?[] byNumber) => this.byNumber = byNumber;

    /// <summary>The provision with an id.</summary>
    /// <exception cref="KeyNotFoundException">The pack has no such provision.</exception>
    public Provision this[ProvisionId id] => Find(id) ?? throw new KeyNotFoundException($"The pack has no provision '{id}'.");

    /// <summary>The law of a jurisdiction.</summary>
    /// <exception cref="KeyNotFoundException">The pack has no law of this jurisdiction.</exception>
    public JurisdictionLaw For(Jurisdiction jurisdiction) =>
        Find(jurisdiction) ?? throw new KeyNotFoundException($"The pack has no law of {jurisdiction}.");

    /// <summary>The law of the jurisdiction that a nation lies in.</summary>
    /// <exception cref="KeyNotFoundException">The pack has no law of it.</exception>
    public JurisdictionLaw For(Nation nation) => For(Jurisdictions.Of(nation));

    /// <summary>The law of a jurisdiction; <see langword="null"/> when the pack has none.</summary>
    public JurisdictionLaw? Find(Jurisdiction jurisdiction)
    {
        int index = (int)jurisdiction - 1;
        return index >= 0 && index < byNumber.Length ? byNumber[index]?.Value : null;
    }

    /// <summary>The provision with an id; <see langword="null"/> when the pack has none.</summary>
    public Provision? Find(ProvisionId id)
    {
        string value = id.Value ?? "";
        int slash = value.IndexOf('/', StringComparison.Ordinal);
        JurisdictionLaw? law = slash < 0 ? null : Find((Jurisdiction)Jurisdictions.Words.NumberOf(value[..slash]));
        if (law is not null)
        {
            foreach (Provision provision in law.Provisions)
            {
                if (provision.Id.Value == value)
                {
                    return provision;
                }
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public IEnumerator<JurisdictionLaw> GetEnumerator()
    {
        foreach (Lazy<JurisdictionLaw>? law in byNumber)
        {
            if (law is not null)
            {
                yield return law.Value;
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
