using StalkingGuidance.Evidence;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Contacts;

/// <summary>Reads an organisation's web page, in the words of <see cref="MappingReader"/>.</summary>
internal static class WebsiteReading
{
    public static Website? Website(this MappingReader item, string key, string summary) =>
        item.Mapping(key, summary, Read, required: false) is { Address: not null } website ? website : null;

    private static Website Read(MappingReader website) => new(
        website.WebAddress("address", "The whole address.", required: true)!,
        website.Confidence("confidence", "How sure the address is."),
        website.PartialDate("seen", "The newest dated page that shows it.", required: false));
}
