using System.CommandLine;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Evidence;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>sources</c>: where statements come from, and what rests on each.</summary>
internal sealed class SourcesVerb : Verb
{
    private readonly Argument<string?> id = new("id") { Description = "One source; all when left out.", HelpName = "[ID]", Arity = ArgumentArity.ZeroOrOne };
    private readonly ContentOption content = ContentOption.Create();

    public SourcesVerb(Surroundings surroundings)
        : base("sources", VerbPhrases.Sources, surroundings)
    {
        Command.Arguments.Add(id);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = Open(given, content);
        ILookup<SourceId, string> citing = pack.Verified()
            .SelectMany(item => item.Verification.Sources.Select(source => (source, item.Key)))
            .ToLookup(pair => pair.source, pair => pair.Key);
        if (given.GetValue(id) is not { } written)
        {
            Answer(given, pack, () => new SourcesJson([.. pack.Sources.Select(source => SourceJson.Of(source, citing[source.Id]))]), JsonShapes.Printed.SourcesJson, page => WriteAll(page, pack));
            return ExitCodes.Ok;
        }

        Source found = pack.Sources.Find(new SourceId(written))
            ?? throw WrongUseException.Unknown($"There is no source '{written}'.", written, [.. pack.Sources.Select(known => known.Id.Value)], $"'{Tool.Name} sources' lists them.");
        Answer(given, pack, () => SourceJson.Of(found, citing[found.Id]), JsonShapes.Printed.SourceJson, page => WriteOne(page, pack, found, citing[found.Id]));
        return ExitCodes.Ok;
    }

    private static void WriteAll(Page page, ContentPack pack)
    {
        PageTop.WriteWhereTranslated(page, pack);
        Table table = new(new Column(pack.Say(SourcePhrases.Dated), KeepsWhole: true), new Column(pack.Say(SourcePhrases.Source)));
        foreach (Source source in pack.Sources)
        {
            table.AddNoted([source.Id.Value], source.Dated?.ToString() ?? pack.Say(PagePhrases.Undated), source.Title is { } title ? $"{source.Publisher}: {title}" : source.Publisher);
        }

        page.Table(table);
        page.Gap();
        page.Paragraph(pack.Say(SourcePhrases.Count, pack.Sources.Count));
    }

    private static void WriteOne(Page page, ContentPack pack, Source source, IEnumerable<string> citing)
    {
        PageTop.WriteWhereTranslated(page, pack);
        page.Heading(source.ToString());
        page.Fact(pack.Say(SourcePhrases.PublishedBy), source.Publisher);
        page.Fact(pack.Say(SourcePhrases.Dated), EvidenceWords.DateOf(pack, source));
        page.Fact(pack.Say(SourcePhrases.Address), source.Address?.OriginalString ?? pack.Say(SourcePhrases.NoAddress));
        page.Fact(pack.Say(SourcePhrases.CitedBy), string.Join(", ", citing));
    }
}
