using System.Collections;
using System.Collections.Immutable;

namespace StalkingGuidance.Screenings;

/// <summary>
/// The versions of screenings that were published, in the order of publication. A pack whose published versions mean something else than then, or are missing, does not load.
/// Immutable and thread-safe.
/// </summary>
public sealed class ScreeningLedger : IReadOnlyList<ScreeningPublication>
{
    private readonly ImmutableArray<ScreeningPublication> publications;

    internal ScreeningLedger(ImmutableArray<ScreeningPublication> publications) => this.publications = publications;

    /// <inheritdoc/>
    public int Count => publications.Length;

    internal static ScreeningLedger Empty { get; } = new([]);

    /// <inheritdoc/>
    public ScreeningPublication this[int index] => publications[index];

    /// <summary>When and how a version was published; <see langword="null"/> for a draft.</summary>
    public ScreeningPublication? Find(ScreeningId id, ScreeningVersion version)
    {
        foreach (ScreeningPublication publication in publications)
        {
            if (publication.Screening == id && publication.Version == version)
            {
                return publication;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public IEnumerator<ScreeningPublication> GetEnumerator() => ((IEnumerable<ScreeningPublication>)publications).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
