using StalkingGuidance.Behaviours;
using StalkingGuidance.Cli.Output;
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
        page.Important(FirstPage.InDanger(pack));
        page.Gap();
        page.Heading(behaviour.Name.Value);
        page.Paragraph(behaviour.Description.Value);
        if (behaviour.RiskFlag is { } id && pack.RiskFlags.Find(id) is { } flag)
        {
            WriteFlag(page, flag);
        }

        TextLines.Write(page, "For example", behaviour.Examples);
        page.Gap();
        page.Paragraph(behaviour.LooksHarmless.Value);
        TextLines.Write(page, "What to write down, if it is safe", behaviour.Record);
        WriteTopics(page, pack, behaviour);
        WriteLaw(page, pack, behaviour, today);
        page.Gap();
        page.Fact("Category", $"{pack.Behaviours[behaviour.Category].Name} (behaviours {behaviour.Category})");
        page.Fact("Where it happens", Of(behaviour.Mode));
        page.Fact("Checked", EvidenceWords.Of(behaviour.Verification, today));
        SourceLines.Write(page, pack, behaviour.Verification);
    }

    private static void WriteFlag(Page page, RiskFlag flag)
    {
        page.Gap();
        page.Important(flag.Say.Value);
        page.Fact("A sign to take seriously", flag.Name.Value);
        page.Paragraph(flag.Description.Value);
        if (flag.Note is { } note)
        {
            page.Paragraph(note.Value);
        }
    }

    private static void WriteTopics(Page page, ContentPack pack, Behaviour behaviour)
    {
        page.Gap();
        page.Heading("What helps");
        foreach (TopicId id in behaviour.Topics)
        {
            if (pack.Topics.Find(id) is { } topic)
            {
                page.Item($"{topic.Title} ({Tool.Name} topic {topic.Id})");
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
        page.Heading("What the law lists");
        page.Paragraph(all[0].Notice.Value);
        page.Paragraph("Where it fits no listed act, that does not make it lawful.");
        foreach (JurisdictionLaw law in all)
        {
            Offence? listing = law.On(today).Offences.Select(stood => stood.Offence).FirstOrDefault(offence => !offence.Acts.IsEmpty);
            StatutoryAct[] acts = [.. behaviour.Acts.In(law.Jurisdiction).Select(act => listing?.ActOf(act)).OfType<StatutoryAct>()];
            page.Item(acts.Length == 0
                ? $"{law.Name}: no listed act fits directly"
                : $"{law.Name}: {string.Join("; ", acts.Select(act => $"{act.Letter} {act.Text}"))} ({listing!.Citation})");
        }
    }

    private static string Of(Mode mode) => mode switch
    {
        Mode.Online => "on phones, computers and the internet",
        Mode.Offline => "in person, or by things that are left or sent",
        _ => "online and in person",
    };
}
