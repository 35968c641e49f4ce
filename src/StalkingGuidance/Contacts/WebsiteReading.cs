using StalkingGuidance.Evidence;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Contacts;

/// <summary>Reads an organisation's web page, in the words of <see cref="MappingReader"/>.</summary>
internal static class WebsiteReading
{
    public static Website? Website(this MappingReader item, string key, string summary) =>
        item.Mapping(key, summary, Read, required: false);

    private static Website? Read(MappingReader website)
    {
        WebAddress? page = website.WebAddress("address", "The whole address.", required: true);
        Confidence confidence = website.Confidence("confidence", "How sure the address is.");
        PartialDate? seen = website.PartialDate("seen", "The newest dated page that shows it.", required: false);
        return page is null ? null : new Website(page) { Confidence = confidence, Seen = seen };
    }
}
