using System.CommandLine;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Output;
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
        : base("sources", "Where the content comes from, and what rests on each source.", surroundings)
    {
        Command.Arguments.Add(id);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = content.Open(given);
        ILookup<SourceId, string> citing = pack.Verified()
            .SelectMany(item => item.Verification.Sources.Select(source => (source, item.Key)))
            .ToLookup(pair => pair.source, pair => pair.Key);
        if (given.GetValue(id) is not { } written)
        {
            Answer(given, () => new SourcesJson([.. pack.Sources.Select(source => SourceJson.Of(source, citing[source.Id]))]), JsonShapes.Printed.SourcesJson, page => WriteAll(page, pack));
            return ExitCodes.Ok;
        }

        Source found = pack.Sources.Find(new SourceId(written))
            ?? throw WrongUseException.Unknown($"There is no source '{written}'.", written, [.. pack.Sources.Select(known => known.Id.Value)], $"'{Tool.Name} sources' lists them.");
        Answer(given, () => SourceJson.Of(found, citing[found.Id]), JsonShapes.Printed.SourceJson, page => WriteOne(page, found, citing[found.Id]));
        return ExitCodes.Ok;
    }

    private static void WriteAll(Page page, ContentPack pack)
    {
        Table table = new(new Column("Dated", KeepsWhole: true), new Column("Source"));
        foreach (Source source in pack.Sources)
        {
            table.AddNoted([source.Id.Value], source.Dated?.ToString() ?? "undated", source.Title is { } title ? $"{source.Publisher}: {title}" : source.Publisher);
        }

        page.Table(table);
        page.Gap();
        page.Paragraph($"{Sentence.Count(pack.Sources.Count, "source")}.");
    }

    private static void WriteOne(Page page, Source source, IEnumerable<string> citing)
    {
        page.Heading(source.ToString());
        page.Fact("Published by", source.Publisher);
        page.Fact("Dated", source.Dated is { } date ? DateWords.Of(date) : source.DateNote ?? "undated");
        page.Fact("Address", source.Address?.OriginalString ?? "none");
        page.Fact("Cited by", string.Join(", ", citing));
    }
}
