using StalkingGuidance.Behaviours;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Verbs;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Pages;

/// <summary>Lists of behaviours. They never read as a test that a person must pass before they can ask for help.</summary>
internal static class BehavioursPage
{
    private const string NotATest = "One act can look harmless. What matters is the pattern, and what it does to you. You do not need to find yours here before you ask for help.";

    public static void WriteAll(Page page, ContentPack pack)
    {
        WriteHead(page, pack);
        page.Gap();
        Table table = new(new Column("Id", KeepsWhole: true), new Column("What they do"));
        foreach (BehaviourCategory category in pack.Behaviours.Categories)
        {
            table.AddHeading($"{category.Name} ({category.Id})");
            foreach (Behaviour behaviour in category.Behaviours)
            {
                table.Add(behaviour.Id.Value, behaviour.Name.Value);
            }
        }

        page.Table(table);
        page.Gap();
        WriteFoot(page);
    }

    public static void WriteOne(Page page, ContentPack pack, BehaviourCategory category, DateOnly today)
    {
        WriteHead(page, pack);
        page.Gap();
        page.Heading(category.Name.Value);
        page.Paragraph(category.Description.Value);
        page.Gap();
        Table table = new(new Column("Id", KeepsWhole: true), new Column("What they do"));
        foreach (Behaviour behaviour in category.Behaviours)
        {
            table.AddNoted([behaviour.Description.Value], behaviour.Id.Value, behaviour.Name.Value);
        }

        page.Table(table);
        page.Gap();
        CheckedLines.Write(page, category.Verification, today);
        page.Gap();
        WriteFoot(page);
    }

    private static void WriteHead(Page page, ContentPack pack)
    {
        page.Important(FirstPage.InDanger(pack));
        page.Gap();
        page.Paragraph(NotATest);
    }

    private static void WriteFoot(Page page) => page.Paragraph($"More about one: {Tool.Name} behaviour ID");
}
