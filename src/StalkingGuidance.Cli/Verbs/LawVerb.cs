using System.CommandLine;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Law;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>law --jurisdiction WHERE</c>: what stood on a day.</summary>
internal sealed class LawVerb : Verb
{
    private readonly JurisdictionOption where = JurisdictionOption.Create();
    private readonly DayOption on = DayOption.Create();
    private readonly ContentOption content = ContentOption.Create();

    public LawVerb(Surroundings surroundings)
        : base("law", VerbPhrases.Law, surroundings)
    {
        Command.Options.Add(where);
        Command.Options.Add(on);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = Open(given, content);
        Jurisdiction jurisdiction = where.Read(given);
        DateOnly day = on.Read(given, Today);
        JurisdictionLaw law = pack.Law.Find(jurisdiction) ?? throw new WrongUseException($"This content has no law of {LawWords.Of(pack.InFirstLanguage(), jurisdiction)}.");
        Answer(given, pack, () => LawJson.Of(law, day, Today), JsonShapes.Printed.LawJson, page => LawPage.Write(page, pack, law, law.On(day), Today));
        return ExitCodes.Ok;
    }
}
