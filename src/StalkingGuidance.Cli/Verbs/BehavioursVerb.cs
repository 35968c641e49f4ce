using System.CommandLine;
using StalkingGuidance.Behaviours;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Json;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>behaviours [CATEGORY]</c>: what people who stalk do.</summary>
internal sealed class BehavioursVerb : Verb
{
    private readonly Argument<string?> category = new("category") { Description = "One category; all when left out.", HelpName = "[CATEGORY]", Arity = ArgumentArity.ZeroOrOne };
    private readonly ContentOption content = ContentOption.Create();

    public BehavioursVerb(Surroundings surroundings)
        : base("behaviours", VerbPhrases.Behaviours, surroundings)
    {
        Command.Arguments.Add(category);
        Command.Options.Add(content);
    }

    protected override int Run(ParseResult given)
    {
        ContentPack pack = Open(given, content);
        BehaviourCategory? one = given.GetValue(category) is { } written ? Find(pack, written) : null;
        IReadOnlyList<BehaviourCategory> categories = one is null ? pack.Behaviours.Categories : [one];
        Answer(
            given,
            pack,
            () => new BehavioursJson([.. categories.Select(shown => BehaviourCategoryJson.Of(shown, Today))]),
            JsonShapes.Printed.BehavioursJson,
            page =>
            {
                if (one is null)
                {
                    BehavioursPage.WriteAll(page, pack);
                }
                else
                {
                    BehavioursPage.WriteOne(page, pack, one, Today);
                }
            });
        return ExitCodes.Ok;
    }

    private static BehaviourCategory Find(ContentPack pack, string written)
    {
        string id = TypedId.Of(written);
        if (pack.Behaviours.Find(new BehaviourCategoryId(id)) is { } category)
        {
            return category;
        }

        throw pack.Behaviours.Find(new BehaviourId(id)) is { } behaviour
            ? new WrongUseException($"'{behaviour.Id}' is a behaviour, not a category. Try '{Tool.Name} behaviour {behaviour.Id}'.")
            : WrongUseException.Unknown($"There is no category '{written}'.", id, [.. pack.Behaviours.Categories.Select(known => known.Id.Value)], $"'{Tool.Name} behaviours' lists them.");
    }
}
