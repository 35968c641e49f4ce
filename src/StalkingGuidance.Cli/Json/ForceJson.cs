using StalkingGuidance.Forces;

namespace StalkingGuidance.Cli.Json;

/// <summary>A police force: <c>force ID --json</c>, and the items of <c>forces --json</c>.</summary>
internal sealed record ForceJson(
    string Id,
    string Name,
    IReadOnlyList<string> AlsoKnownAs,
    IReadOnlyDictionary<string, string> Names,
    string Kind,
    IReadOnlyList<string> Nations,
    string? Area,
    WebsiteJson? Website,
    WebsiteJson? StalkingPage,
    WebsiteJson? ReportOnline,
    IReadOnlyList<string> Contacts,
    string? Note,
    VerificationJson Verification)
{
    public static ForceJson Of(Force force, DateOnly today) => new(
        force.Id.Value,
        force.Name,
        force.AlsoKnownAs,
        force.Names.ToDictionary(name => name.Language.Tag, name => name.Name),
        ForceKinds.Words.WordOf((int)force.Kind),
        CommonJson.Words(force.Nations),
        force.Area,
        WebsiteJson.Of(force.Website),
        WebsiteJson.Of(force.StalkingPage),
        WebsiteJson.Of(force.ReportOnline),
        [.. force.Contacts.Select(contact => contact.Value)],
        force.Note?.Value,
        VerificationJson.Of(force.Verification, today));
}
