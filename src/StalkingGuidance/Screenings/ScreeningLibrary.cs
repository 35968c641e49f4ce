using System.Collections;
using System.Collections.Immutable;

namespace StalkingGuidance.Screenings;

/// <summary>
/// The screenings of a pack, in the order of their ids, each in its newest version; older versions stay here for ever.
/// A version is read when it is first asked for. It has no clock: whoever needs the one that is in force gives the day. Immutable and thread-safe.
/// </summary>
public sealed class ScreeningLibrary : IReadOnlyList<Screening>
{
    private readonly string[] ids;
    private readonly Dictionary<string, Entry[]> versions;

    /// <summary>Makes a library of files that are read when needed.</summary>
    /// <param name="entries">Every version of every screening.</param>
    internal ScreeningLibrary(IReadOnlyList<Entry> entries)
    {
        versions = new Dictionary<string, Entry[]>(StringComparer.Ordinal);
        Entry[] sorted = [.. entries];
        Array.Sort(sorted, static (a, b) =>
        {
            int byId = string.CompareOrdinal(a.Id, b.Id);
            return byId != 0 ? byId : a.Version.CompareTo(b.Version);
        });
        List<string> found = [];
        for (int from = 0; from < sorted.Length;)
        {
            int to = from;
            while (to < sorted.Length && sorted[to].Id == sorted[from].Id)
            {
                to++;
            }

            found.Add(sorted[from].Id);
            versions.Add(sorted[from].Id, sorted[from..to]);
            from = to;
        }

        ids = [.. found];
    }

    /// <summary>How many screenings there are, versions not counted.</summary>
    public int Count => ids.Length;

    /// <summary>The newest version of the n-th screening.</summary>
    public Screening this[int index] => versions[ids[index]][^1].Screening.Value;

    /// <summary>
    /// The newest version of a screening. Where versions are published ahead of the day on which they begin, use <see cref="InForceOn(ScreeningId, DateOnly)"/>.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The pack has no such screening.</exception>
    public Screening this[ScreeningId id] => Find(id) ?? throw new KeyNotFoundException($"The pack has no screening '{id}'.");

    /// <summary>One version of a screening.</summary>
    /// <exception cref="KeyNotFoundException">The pack has no such screening, or not in this version.</exception>
    public Screening this[ScreeningId id, ScreeningVersion version] =>
        Find(id, version) ?? throw new KeyNotFoundException($"The pack has no screening '{id}' of version {version}.");

    /// <summary>One version of a screening.</summary>
    /// <exception cref="KeyNotFoundException">The pack has no such screening, or not in this version.</exception>
    public Screening this[ScreeningId id, string version] =>
        ScreeningVersion.TryParse(version, out ScreeningVersion parsed) ? this[id, parsed] : throw new KeyNotFoundException($"'{version}' is no version.");

    /// <summary>The newest version of a screening; <see langword="null"/> when the pack has none.</summary>
    public Screening? Find(ScreeningId id) => EntriesOf(id) is [.., var newest] ? newest.Screening.Value : null;

    /// <summary>One version of a screening; <see langword="null"/> when the pack does not have it.</summary>
    public Screening? Find(ScreeningId id, ScreeningVersion version)
    {
        foreach (Entry entry in EntriesOf(id))
        {
            if (entry.Version == version)
            {
                return entry.Screening.Value;
            }
        }

        return null;
    }

    /// <summary>All versions of a screening, oldest first; empty when the pack has none.</summary>
    public ImmutableArray<Screening> VersionsOf(ScreeningId id) => [.. EntriesOf(id).Select(entry => entry.Screening.Value)];

    /// <summary>The worked cases of a version, in the order of the file; empty when it has none.</summary>
    public ImmutableArray<ScreeningCase> CasesOf(Screening screening)
    {
        ArgumentNullException.ThrowIfNull(screening);
        foreach (Entry entry in EntriesOf(screening.Id))
        {
            if (entry.Version == screening.Version)
            {
                return entry.Cases.Value;
            }
        }

        return [];
    }

    /// <summary>Works a record out again; <c>ContentPack.Replay</c> gives the fingerprint by itself.</summary>
    internal ReplayResult Replay(ScreeningRecord record, string packFingerprint) => Records.Replay.Of(record, this, packFingerprint);

    /// <summary>The version of a screening that is to be used on a day; <see langword="null"/> when none is.</summary>
    public Screening? InForceOn(ScreeningId id, DateOnly day)
    {
        Entry[] entries = EntriesOf(id);
        for (int i = entries.Length - 1; i >= 0; i--)
        {
            Screening screening = entries[i].Screening.Value;
            if (screening.InForceFrom <= day)
            {
                // A newer version that had begun would have been found first.
                return screening.InForceTo is { } last && last < day ? null : screening;
            }
        }

        return null;
    }

    /// <summary>The screenings that are to be used on a day, each in the version of that day.</summary>
    public ImmutableArray<Screening> InForceOn(DateOnly day) =>
        [.. ids.Select(id => InForceOn(new ScreeningId(id), day)).OfType<Screening>()];

    /// <inheritdoc/>
    public IEnumerator<Screening> GetEnumerator() => ids.Select(id => versions[id][^1].Screening.Value).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Every version of every screening.</summary>
    internal IEnumerable<Screening> AllVersions() => ids.SelectMany(id => versions[id]).Select(entry => entry.Screening.Value);

    private Entry[] EntriesOf(ScreeningId id) => versions.GetValueOrDefault(id.Value ?? "") ?? [];

    /// <summary>A version, by the name of its file.</summary>
    /// <param name="Id">The folder's name.</param>
    /// <param name="Version">The file's name.</param>
    /// <param name="Screening">Reads it.</param>
    /// <param name="Cases">Reads its worked cases.</param>
    internal sealed record Entry(string Id, ScreeningVersion Version, Lazy<Screening> Screening, Lazy<ImmutableArray<ScreeningCase>> Cases);
}
