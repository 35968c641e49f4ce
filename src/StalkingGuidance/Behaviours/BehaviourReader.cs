using System.Collections.Immutable;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Evidence;
using StalkingGuidance.Law;
using StalkingGuidance.Localization;
using StalkingGuidance.References;
using StalkingGuidance.Risk;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Behaviours;

/// <summary>Reads <c>behaviours/*.yaml</c>, one category a file. One reader a pack: it remembers which places in the order are taken.</summary>
internal sealed class BehaviourReader
{
    public const string Kind = "behaviour";
    public const string CategoryKind = "behaviour-category";

    private readonly Dictionary<int, SourcePosition> orders = [];

    public BehaviourCategory Read(MappingReader category)
    {
        BehaviourCategoryId id = new(category.Id("id", CategoryKind, "The category's permanent name; also the name of the file."));
        BehaviourCategory read = new()
        {
            Id = id,
            Name = category.Localized("name", "What the category is called."),
            Order = category.WholeNumber("order", 1, 99, "Its place among the categories, from 1.") ?? 0,
            Description = category.Localized("description", "What its behaviours have in common."),
            Verification = category.Verification(),
            Behaviours = category.List("behaviours", "Its behaviours, in the order in which to show them.", behaviour => ReadBehaviour(behaviour, id), under: "behaviours"),
        };
        BehaviourChecks.Check(category, read, orders);
        return read;
    }

    private static Behaviour ReadBehaviour(MappingReader behaviour, BehaviourCategoryId category)
    {
        Behaviour read = new()
        {
            Id = new BehaviourId(behaviour.Id("id", Kind, "The behaviour's permanent name.")),
            Category = category,
            Name = behaviour.Localized("name", "What it is called, in plain words."),
            Description = behaviour.Localized("description", "What it is, in one or two sentences to the person affected."),
            Examples = behaviour.LocalizedList("examples", "Two to four everyday examples, each beginning in lower case.", required: true),
            LooksHarmless = behaviour.Localized("looks-harmless", "Why a single act can look harmless, and what makes it matter."),
            Record = behaviour.LocalizedList("record", "Two to four things to note down, each beginning in lower case.", required: true),
            Mode = (Mode)behaviour.Choice("mode", Modes.Words, "Where it happens."),
            Acts = behaviour.Mapping("law", "The acts of each statutory list that it is, in the ordinary meaning of the words.", ReadActs, required: false) ?? StatutoryActs.None,
            RiskFlag = behaviour.Reference("risk-flag", RiskFlagReader.Kind, "The risk flag that it is a sign of.", required: false) is { } flag ? new RiskFlagId(flag) : null,
            Topics = behaviour.Topics("topics", "The topics that help, most helpful first.", required: true),
            AlsoSaid = behaviour.Texts("also-said", "How people say it when they look for help. For search; never shown.", required: true),
            Verification = behaviour.Verification(),
        };
        BehaviourChecks.Check(behaviour, read);
        return read;
    }

    private static StatutoryActs ReadActs(MappingReader law) => new()
    {
        EnglandAndWales = ReadActs(law, "england-wales", "Acts of Protection from Harassment Act 1997, section 2A(3); left out when none fits."),
        Scotland = ReadActs(law, "scotland", "Acts of Criminal Justice and Licensing (Scotland) Act 2010, section 39(6); left out when none fits."),
        NorthernIreland = ReadActs(law, "northern-ireland", "Acts of Protection from Stalking Act (Northern Ireland) 2022, section 1(4); left out when none fits."),
    };

    private static ImmutableArray<ActId> ReadActs(MappingReader law, string jurisdiction, string summary)
    {
        ImmutableArray<string> words = law.Words(jurisdiction, Acts.Words, summary);
        ImmutableArray<ActId>.Builder acts = ImmutableArray.CreateBuilder<ActId>(words.Length);
        foreach (string word in words)
        {
            acts.Add(new ActId(word));
        }

        return acts.MoveToImmutable();
    }
}
