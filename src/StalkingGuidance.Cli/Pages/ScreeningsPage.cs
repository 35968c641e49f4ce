using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Verbs;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;

namespace StalkingGuidance.Cli.Pages;

/// <summary>The screenings, their versions, and which is in force.</summary>
internal static class ScreeningsPage
{
    public static void Write(Page page, ContentPack pack, DateOnly today)
    {
        page.Important(FirstPage.InDanger(pack));
        page.Gap();
        Table table = new(new Column("Screening", KeepsWhole: true), new Column("What it is for"));
        foreach (Screening newest in pack.Screenings)
        {
            Screening? inForce = pack.Screenings.InForceOn(newest.Id, today);
            string versions = string.Join(", ", pack.Screenings.VersionsOf(newest.Id).Select(screening => screening.Version));
            string force = inForce is null ? $"none in force on {DateWords.WithoutWeekday(today)}" : $"in force: {inForce.Version}, {ScreeningWords.InForce(inForce)}";
            Screening shown = inForce ?? newest;
            table.AddNoted(
                [$"For {PeopleWords.Of(shown.For)}. {Sentence.Count(shown.Questions.Length, "question")}, all of which can be skipped.", $"Versions: {versions}; {force}"],
                newest.Id.Value,
                $"{shown.Title}. {shown.Summary}");
        }

        page.Table(table);
        page.Gap();
        page.Paragraph($"To answer one: {Tool.Name} screen ID. Its questions: {Tool.Name} screening ID. Its rules: {Tool.Name} screening ID --table.");
    }
}
