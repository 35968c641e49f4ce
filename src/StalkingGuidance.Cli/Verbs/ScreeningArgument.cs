using System.CommandLine;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Verbs;

/// <summary>The id of a screening.</summary>
internal sealed class ScreeningArgument() : Argument<string?>("id")
{
    public static ScreeningArgument Create() => new() { Description = "The screening, as 'screenings' names it.", HelpName = "ID", Arity = ArgumentArity.ExactlyOne };

    public static ScreeningArgument CreateOptional() => new() { Description = "One screening; all when left out.", HelpName = "[ID]", Arity = ArgumentArity.ZeroOrOne };

    /// <summary>The version that is in force on a day; the newest one where none is, so that what is written ahead can be tried.</summary>
    public Screening InForceOn(ParseResult given, ContentPack pack, DateOnly day)
    {
        ScreeningId id = Id(given, pack)!.Value;
        return pack.Screenings.InForceOn(id, day) ?? pack.Screenings[id];
    }

    /// <summary>Every version of the one that was named, or of all.</summary>
    public IEnumerable<Screening> Versions(ParseResult given, ContentPack pack) =>
        Id(given, pack) is { } id ? pack.Screenings.VersionsOf(id) : pack.Screenings.AllVersions();

    /// <summary>One version of the one that was named.</summary>
    public Screening Version(ParseResult given, ContentPack pack, string written)
    {
        ScreeningId id = Id(given, pack)!.Value;
        return ScreeningVersion.TryParse(written, out ScreeningVersion version) && pack.Screenings.Find(id, version) is { } found
            ? found
            : throw new WrongUseException($"There is no version '{written}' of '{id}'. Versions: {string.Join(", ", pack.Screenings.VersionsOf(id).Select(screening => screening.Version))}.");
    }

    private ScreeningId? Id(ParseResult given, ContentPack pack)
    {
        if (given.GetValue(this) is not { } written)
        {
            return null;
        }

        ScreeningId id = new(TypedId.Of(written));
        return pack.Screenings.Find(id) is not null
            ? id
            : throw WrongUseException.Unknown($"There is no screening '{written}'.", id.Value, [.. pack.Screenings.Select(known => known.Id.Value)], $"'{Tool.Name} screenings' lists them.");
    }
}
