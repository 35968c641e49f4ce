using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Cli.Verbs;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Law;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Pages;

/// <summary>The law of a jurisdiction on a day: that it is no advice first, what is not confirmed last and under its own heading.</summary>
internal static class LawPage
{
    private const int Indent = 2;

    public static void Write(Page page, ContentPack pack, JurisdictionLaw law, LawOn stood, DateOnly today)
    {
        page.Important(stood.Notice.Value);
        PageTop.Write(page, pack);
        page.Paragraph(pack.Say(LawPhrases.LawOn, law.Name.Value, DateWords.Of(pack, stood.Day)));
        Section(page, pack, LawPhrases.Offences, stood.Offences.Length);
        foreach (OffenceOn offence in stood.Offences)
        {
            Write(page, pack, offence, today);
        }

        Section(page, pack, LawPhrases.Orders, stood.Orders.Length);
        foreach (OrderOn order in stood.Orders)
        {
            WriteHead(page, pack, order.Order);
            WriteTerms(page, pack, order.Order);
            WriteBreach(page, pack, order);
            WriteFoot(page, pack, order.Order, today);
        }

        Section(page, pack, LawPhrases.Rights, stood.Rights.Length);
        WriteAll(page, pack, stood.Rights, today);
        Section(page, pack, LawPhrases.Guidance, stood.Guidance.Length);
        WriteAll(page, pack, stood.Guidance, today);
        Provision[] unconfirmed = [.. law.Provisions.Where(provision => provision.State == ProvisionState.NotConfirmedInForce)];
        if (unconfirmed.Length > 0)
        {
            page.Gap();
            page.Important(pack.Say(LawPhrases.NotConfirmed));
            WriteAll(page, pack, unconfirmed, today);
        }
    }

    private static void Section(Page page, ContentPack pack, Phrase title, int count)
    {
        page.Gap();
        page.Important(count == 0 ? pack.Say(LawPhrases.SectionOfNone, pack.Say(title)) : $"{pack.Say(title)}: {count}");
    }

    private static void WriteAll(Page page, ContentPack pack, IEnumerable<Provision> provisions, DateOnly today)
    {
        foreach (Provision provision in provisions)
        {
            WriteHead(page, pack, provision);
            if (provision is Order order)
            {
                WriteTerms(page, pack, order);
            }

            WriteFoot(page, pack, provision, today);
        }
    }

    private static void Write(Page page, ContentPack pack, OffenceOn stood, DateOnly today)
    {
        Offence offence = stood.Offence;
        WriteHead(page, pack, offence);
        if (!offence.IsStalking)
        {
            page.Paragraph(pack.Say(LawPhrases.NotStalking), Indent);
        }

        if (!stood.Elements.IsEmpty)
        {
            page.Paragraph(pack.Say(LawPhrases.MustBeShown), Indent);
        }

        foreach (Element element in stood.Elements)
        {
            page.Item(element.Text.Value, indent: Indent);
        }

        if (offence.ActsAre is { } list)
        {
            page.Paragraph(pack.Say(list == ActList.Examples ? LawPhrases.ListsExamples : LawPhrases.Lists), Indent);
        }

        foreach (StatutoryAct act in offence.Acts)
        {
            page.Item(act.Text.Value, act.Letter, Indent);
        }

        if (offence.Tried is { } mode)
        {
            page.Fact(pack.Say(LawPhrases.Tried), LawWords.Of(pack, mode), Indent);
        }

        page.Fact(pack.Say(LawPhrases.LongestSentence), LawWords.Of(pack, stood.Maximums), Indent);
        WriteFoot(page, pack, offence, today);
    }

    private static void WriteHead(Page page, ContentPack pack, Provision provision)
    {
        page.Gap();
        page.Heading(provision.Name.Value);
        page.Paragraph(provision.Summary.Value, Indent);
        page.Fact(pack.Say(LawPhrases.WrittenIn), provision.Citation.Value, Indent);
    }

    private static void WriteTerms(Page page, ContentPack pack, Order order)
    {
        page.Fact(pack.Say(LawPhrases.WhoCanAsk), order.WhoCanAsk.Value, Indent);
        page.Fact(pack.Say(LawPhrases.WhoDecides), order.DecidedBy.Value, Indent);
        page.Fact(pack.Say(LawPhrases.WhatItDoes), order.WhatItDoes.Value, Indent);
        if (order.Length is { } length)
        {
            page.Fact(pack.Say(LawPhrases.HowLong), length.Value, Indent);
        }
    }

    private static void WriteBreach(Page page, ContentPack pack, OrderOn stood)
    {
        if (stood.Order.Breach is { } breach)
        {
            page.Fact(pack.Say(LawPhrases.IfBroken), breach.Text.Value, Indent);
            page.Fact(pack.Say(LawPhrases.LongestForThat), LawWords.Of(pack, stood.BreachMaximums), Indent);
        }
    }

    private static void WriteFoot(Page page, ContentPack pack, Provision provision, DateOnly today)
    {
        if (provision.Note is { } note)
        {
            page.Fact(pack.Say(PagePhrases.KnowToo), note.Value, Indent);
        }

        if (provision.State != ProvisionState.NotConfirmedInForce)
        {
            page.Fact(pack.Say(provision is GuidanceDocument or Right ? LawPhrases.InUse : LawPhrases.InForce), LawWords.Of(pack, provision.InForce), Indent);
        }

        CheckedLines.Write(page, pack, provision.Verification, today, Indent);
    }
}
