using StalkingGuidance.Behaviours;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Verbs;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Pages;

/// <summary>Lists of behaviours. They never read as a test that a person must pass before they can ask for help.</summary>
internal static class BehavioursPage
{
    public static void WriteAll(Page page, ContentPack pack)
    {
        WriteHead(page, pack);
        page.Gap();
        Table table = new(new Column(pack.Say(PagePhrases.Id), KeepsWhole: true), new Column(pack.Say(BehaviourPhrases.WhatTheyDo)));
        foreach (BehaviourCategory category in pack.Behaviours.Categories)
        {
            table.AddHeading($"{category.Name.Value} ({category.Id})");
            foreach (Behaviour behaviour in category.Behaviours)
            {
                table.Add(behaviour.Id.Value, behaviour.Name.Value);
            }
        }

        page.Table(table);
        page.Gap();
        WriteFoot(page, pack);
    }

    public static void WriteOne(Page page, ContentPack pack, BehaviourCategory category, DateOnly today)
    {
        WriteHead(page, pack);
        page.Gap();
        page.Heading(category.Name.Value);
        page.Paragraph(category.Description.Value);
        page.Gap();
        Table table = new(new Column(pack.Say(PagePhrases.Id), KeepsWhole: true), new Column(pack.Say(BehaviourPhrases.WhatTheyDo)));
        foreach (Behaviour behaviour in category.Behaviours)
        {
            table.AddNoted([behaviour.Description.Value], behaviour.Id.Value, behaviour.Name.Value);
        }

        page.Table(table);
        page.Gap();
        CheckedLines.Write(page, pack, category.Verification, today);
        page.Gap();
        WriteFoot(page, pack);
    }

    private static void WriteHead(Page page, ContentPack pack)
    {
        PageTop.Write(page, pack);
        page.Paragraph(pack.Say(BehaviourPhrases.NotATest));
    }

    private static void WriteFoot(Page page, ContentPack pack) => page.Paragraph(pack.Say(PagePhrases.MoreAboutOne, pack.Command("behaviour ID")));
}
