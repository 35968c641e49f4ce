using System.CommandLine;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>prove [ID]</c>: what is promised of screenings, over all answers that can be given.</summary>
internal sealed class ProveVerb : Verb
{
    private readonly ScreeningArgument id = ScreeningArgument.CreateOptional();
    private readonly ContentOption content = ContentOption.Create();
    private readonly Surroundings surroundings;

    public ProveVerb(Surroundings surroundings)
        : base("prove", VerbPhrases.Prove, surroundings)
    {
        this.surroundings = surroundings;
        Command.Arguments.Add(id);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = content.Open(given);
        List<TimedProof> all = [];
        Page page = Page.For(surroundings);
        foreach (Screenings.Screening screening in id.Versions(given, pack))
        {
            TimedProof proof = TimedProof.Of(pack, screening, Clock);
            all.Add(proof);
            if (!WantsJson(given))
            {
                // As soon as it is known: whoever waits for several should see the first.
                ProofPage.Write(page, surroundings.Out, proof);
            }
        }

        bool passed = all.TrueForAll(proof => proof.Report.Passed);
        Answer(given, () => ProofsJson.Of(all), JsonShapes.Printed.ProofsJson, last => last.Paragraph(passed ? "All is proved." : "Not all is proved."));
        return passed ? ExitCodes.Ok : ExitCodes.ContentAtFault;
    }
}
