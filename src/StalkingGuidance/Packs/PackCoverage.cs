using System.Collections.Immutable;
using StalkingGuidance.Behaviours;
using StalkingGuidance.Evidence;
using StalkingGuidance.Law;
using StalkingGuidance.Wording;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Packs;

/// <summary>Works out what a pack covers.</summary>
internal static class PackCoverage
{
    private const int HardestShown = 10;

    // About two sentences: under that, one long name decides the grade of a text.
    private const int FewestWords = 20;

    public static CoverageReport Of(ContentPack pack, DateOnly day)
    {
        IVerified[] items = [.. pack.Verified()];

        // A snapshot has no positions in files, and a report needs none.
        ReadItem[] read = [.. ReadItem.Of(pack, pack.Statements().Select(statement => new FoundText(statement.Text.Key, statement.Text.Source, default)))];
        return new CoverageReport
        {
            Day = day,
            Kinds = [.. items.GroupBy(KindOf, StringComparer.Ordinal).Select(kind => CountOf(kind.Key, [.. kind], pack, day))],
            Sources = pack.Sources.Count,
            Unsourced = [.. items.Where(item => !IsSourced(item, pack))],
            Freshness = pack.Freshness(day),
            BehavioursWithoutTopic = [.. pack.Behaviours.Where(behaviour => !behaviour.Topics.Any(id => pack.Topics.Find(id) is not null))],
            ProvisionsWithoutBehaviour = [.. pack.Law.SelectMany(law => law.Provisions).Where(provision => !HasBehaviour(provision, pack))],
            ActsWithoutBehaviour = [.. pack.Law.SelectMany(law => law.Offences).SelectMany(offence => ActsWithout(offence, pack))],
            Topics = [.. read.Where(item => KindOf(item.Key) == "topics").Select(item => GradeOf(item.Key, item.Texts, item)).OrderByDescending(topic => topic.Grade).ThenBy(topic => topic.Key, StringComparer.Ordinal)],
            HardestTexts =
            [
                .. read.SelectMany(item => item.Texts, (item, text) => GradeOf(text.Key, [text], item))
                    .Where(text => text.Words >= FewestWords)
                    .OrderByDescending(text => text.Grade - text.Limit)
                    .ThenBy(text => text.Key, StringComparer.Ordinal)
                    .Take(HardestShown),
            ],
        };
    }

    private static string KindOf(IVerified item) => KindOf(item.Key);

    private static string KindOf(string key) => key.Split('.')[0];

    private static bool IsSourced(IVerified item, ContentPack pack) =>
        !item.Verification.Sources.IsEmpty && item.Verification.Sources.All(id => pack.Sources.Find(id) is not null);

    private static KindCoverage CountOf(string kind, ImmutableArray<IVerified> items, ContentPack pack, DateOnly day) => new(
        kind,
        items.Length,
        items.Count(item => IsSourced(item, pack)),
        items.Count(item => item.Verification.On(day) == Freshness.Due),
        items.Count(item => item.Verification.On(day) == Freshness.Overdue));

    private static bool HasBehaviour(Provision provision, ContentPack pack) =>
        provision is Offence offence && offence.Acts.Length > ActsWithout(offence, pack).Count();

    private static IEnumerable<ActWithoutBehaviour> ActsWithout(Offence offence, ContentPack pack) =>
        offence.Acts.Where(act => pack.Behaviours.For(offence.Jurisdiction, act.Id).IsEmpty).Select(act => new ActWithoutBehaviour(offence, act));

    private static ReadingGrade GradeOf(string key, IReadOnlyList<FoundText> texts, ReadItem item) =>
        new(key, Readability.GradeOf(texts.Select(text => text.Text)), item.GradeLimit, WordingChecks.WordsIn(texts));
}
