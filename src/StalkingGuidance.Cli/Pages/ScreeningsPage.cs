using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
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
        PageTop.Write(page, pack);
        Table table = new(new Column(pack.Say(ScreeningPhrases.Screening), KeepsWhole: true), new Column(pack.Say(ScreeningPhrases.WhatFor)));
        foreach (Screening newest in pack.Screenings)
        {
            Screening? inForce = pack.Screenings.InForceOn(newest.Id, today);
            string versions = string.Join(", ", pack.Screenings.VersionsOf(newest.Id).Select(screening => screening.Version));
            string state = inForce is null
                ? pack.Say(ScreeningPhrases.NoneInForce, DateWords.WithoutWeekday(pack, today))
                : pack.Say(ScreeningPhrases.VersionInForce, $"{inForce.Version}", ScreeningWords.InForce(pack, inForce));
            Screening shown = inForce ?? newest;
            table.AddNoted(
                [pack.Say(ScreeningPhrases.ForWhom, shown.Questions.Length, PeopleWords.Of(pack, shown.For)), pack.Say(ScreeningPhrases.Versions, versions, state)],
                newest.Id.Value,
                $"{shown.Title.Value}. {shown.Summary.Value}");
        }

        page.Table(table);
        page.Gap();
        page.Paragraph(pack.Say(ScreeningPhrases.WhatNext, pack.Command("screen ID"), pack.Command("screening ID"), pack.Command("screening ID --table")));
    }
}
