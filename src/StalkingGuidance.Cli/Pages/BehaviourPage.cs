using StalkingGuidance.Behaviours;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Verbs;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Law;
using StalkingGuidance.Packs;
using StalkingGuidance.References;
using StalkingGuidance.Risk;

namespace StalkingGuidance.Cli.Pages;

/// <summary>Everything about a behaviour: what to do about danger first, where it comes from last.</summary>
internal static class BehaviourPage
{
    public static void Write(Page page, ContentPack pack, Behaviour behaviour, DateOnly today)
    {
        PageTop.Write(page, pack);
        page.Heading(behaviour.Name.Value);
        page.Paragraph(behaviour.Description.Value);
        if (behaviour.RiskFlag is { } id && pack.RiskFlags.Find(id) is { } flag)
        {
            WriteFlag(page, pack, flag);
        }

        TextLines.Write(page, pack.Say(BehaviourPhrases.Example), behaviour.Examples);
        page.Gap();
        page.Paragraph(behaviour.LooksHarmless.Value);
        TextLines.Write(page, pack.Say(BehaviourPhrases.WriteDown), behaviour.Record);
        WriteTopics(page, pack, behaviour);
        WriteLaw(page, pack, behaviour, today);
        page.Gap();
        page.Fact(pack.Say(BehaviourPhrases.Category), $"{pack.Behaviours[behaviour.Category].Name.Value} (behaviours {behaviour.Category})");
        page.Fact(pack.Say(BehaviourPhrases.WhereItHappens), Of(pack, behaviour.Mode));
        page.Fact(pack.Say(EvidencePhrases.Checked), EvidenceWords.Of(pack, behaviour.Verification, today));
        SourceLines.Write(page, pack, behaviour.Verification);
    }

    private static void WriteFlag(Page page, ContentPack pack, RiskFlag flag)
    {
        page.Gap();
        page.Important(flag.Say.Value);
        page.Fact(pack.Say(BehaviourPhrases.SignToTake), flag.Name.Value);
        page.Paragraph(flag.Description.Value);
        if (flag.Note is { } note)
        {
            page.Paragraph(note.Value);
        }
    }

    private static void WriteTopics(Page page, ContentPack pack, Behaviour behaviour)
    {
        page.Gap();
        page.Heading(pack.Say(BehaviourPhrases.WhatHelps));
        foreach (TopicId id in behaviour.Topics)
        {
            if (pack.Topics.Find(id) is { } topic)
            {
                page.Item($"{topic.Title.Value} ({pack.Command($"topic {topic.Id}")})");
            }
        }
    }

    private static void WriteLaw(Page page, ContentPack pack, Behaviour behaviour, DateOnly today)
    {
        JurisdictionLaw[] all = [.. pack.Law];
        if (all.Length == 0)
        {
            return;
        }

        page.Gap();
        page.Heading(pack.Say(BehaviourPhrases.LawLists));
        page.Paragraph(all[0].Notice.Value);
        page.Paragraph(pack.Say(BehaviourPhrases.NotLawful));
        foreach (JurisdictionLaw law in all)
        {
            Offence? listing = law.On(today).Offences.Select(stood => stood.Offence).FirstOrDefault(offence => !offence.Acts.IsEmpty);
            StatutoryAct[] acts = [.. behaviour.Acts.In(law.Jurisdiction).Select(act => listing?.ActOf(act)).OfType<StatutoryAct>()];
            page.Item(acts.Length == 0
                ? pack.Say(BehaviourPhrases.NoListedAct, law.Name.Value)
                : $"{law.Name.Value}: {string.Join("; ", acts.Select(act => $"{act.Letter} {act.Text.Value}"))} ({listing!.Citation.Value})");
        }
    }

    private static string Of(ContentPack pack, Mode mode) => pack.Say(mode switch
    {
        Mode.Online => BehaviourPhrases.Online,
        Mode.Offline => BehaviourPhrases.Offline,
        _ => BehaviourPhrases.Both,
    });
}
