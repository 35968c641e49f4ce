using System.Collections.Immutable;
using StalkingGuidance.Calendars;
using StalkingGuidance.Contacts;
using StalkingGuidance.Evidence;
using StalkingGuidance.Forces;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Packs;

/// <summary>
/// Every key that content may use, place by place, as the readers themselves tell it: what documentation and editors' schemas are made from.
/// </summary>
public static class ContentVocabulary
{
    /// <summary>The places in the order of the pack's layout: a file such as <c>pack.yaml</c>, or a folder such as <c>contacts/</c> with the keys of each file in it.</summary>
    /// <remarks>Asks the readers anew each time, so ask once and keep what you got.</remarks>
    public static ImmutableArray<PlaceVocabulary> Describe() =>
    [
        new(PackLayout.Manifest, MappingReader.Describe(static file => PackManifest.Read(file))),
        new(PackLayout.Sources, MappingReader.Describe(static file => SourceReader.ReadFile(file))),
        new(PackLayout.Calendar, MappingReader.Describe(static file => CalendarReader.ReadFile(file))),
        new(PackLayout.Contacts, MappingReader.Describe(static file => new ContactReader(HolidayCalendar.Empty).Read(file))),
        new(PackLayout.Forces, MappingReader.Describe(static file => ForceReader.ReadFile(file))),
    ];
}
