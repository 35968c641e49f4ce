using StalkingGuidance.Cli.Output;
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
        page.Important(FirstPage.InDanger(pack));
        page.Gap();
        page.Paragraph($"The law of {law.Name} on {DateWords.Of(stood.Day)}, as far as this content knows it.");
        Section(page, "Offences", stood.Offences.Length);
        foreach (OffenceOn offence in stood.Offences)
        {
            Write(page, offence, today);
        }

        Section(page, "Orders that protect people", stood.Orders.Length);
        foreach (OrderOn order in stood.Orders)
        {
            WriteHead(page, order.Order);
            WriteTerms(page, order.Order);
            WriteBreach(page, order);
            WriteFoot(page, order.Order, today);
        }

        Section(page, "Rights", stood.Rights.Length);
        WriteAll(page, stood.Rights, today);
        Section(page, "Guidance to police and prosecutors. It is not law", stood.Guidance.Length);
        WriteAll(page, stood.Guidance, today);
        Provision[] unconfirmed = [.. law.Provisions.Where(provision => provision.State == ProvisionState.NotConfirmedInForce)];
        if (unconfirmed.Length > 0)
        {
            page.Gap();
            page.Important(LawWords.NotConfirmed);
            WriteAll(page, unconfirmed, today);
        }
    }

    private static void Section(Page page, string title, int count)
    {
        page.Gap();
        page.Important(count == 0 ? $"{title}: none that this content knows of" : $"{title}: {count}");
    }

    private static void WriteAll(Page page, IEnumerable<Provision> provisions, DateOnly today)
    {
        foreach (Provision provision in provisions)
        {
            WriteHead(page, provision);
            if (provision is Order order)
            {
                WriteTerms(page, order);
            }

            WriteFoot(page, provision, today);
        }
    }

    private static void Write(Page page, OffenceOn stood, DateOnly today)
    {
        Offence offence = stood.Offence;
        WriteHead(page, offence);
        if (!offence.IsStalking)
        {
            page.Paragraph("It is not a stalking offence. It is here so that the two can be told apart.", Indent);
        }

        if (!stood.Elements.IsEmpty)
        {
            page.Paragraph("What must be shown:", Indent);
        }

        foreach (Element element in stood.Elements)
        {
            page.Item(element.Text.Value, indent: Indent);
        }

        if (offence.ActsAre is { } list)
        {
            page.Paragraph(list == ActList.Examples ? "Acts that the law lists as examples. Others can count:" : "Acts that the law lists:", Indent);
        }

        foreach (StatutoryAct act in offence.Acts)
        {
            page.Item(act.Text.Value, act.Letter, Indent);
        }

        if (offence.Tried is { } mode)
        {
            page.Fact("Tried", LawWords.Of(mode), Indent);
        }

        page.Fact("The longest sentence that a court could pass", LawWords.Of(stood.Maximums), Indent);
        WriteFoot(page, offence, today);
    }

    private static void WriteHead(Page page, Provision provision)
    {
        page.Gap();
        page.Heading(provision.Name.Value);
        page.Paragraph(provision.Summary.Value, Indent);
        page.Fact("Written in", provision.Citation.Value, Indent);
    }

    private static void WriteTerms(Page page, Order order)
    {
        page.Fact("Who can ask for it", order.WhoCanAsk.Value, Indent);
        page.Fact("Who decides", order.DecidedBy.Value, Indent);
        page.Fact("What it does", order.WhatItDoes.Value, Indent);
        if (order.Length is { } length)
        {
            page.Fact("How long it lasts", length.Value, Indent);
        }
    }

    private static void WriteBreach(Page page, OrderOn stood)
    {
        if (stood.Order.Breach is { } breach)
        {
            page.Fact("If it is broken", breach.Text.Value, Indent);
            page.Fact("The longest sentence for that", LawWords.Of(stood.BreachMaximums), Indent);
        }
    }

    private static void WriteFoot(Page page, Provision provision, DateOnly today)
    {
        if (provision.Note is { } note)
        {
            page.Fact("Know too", note.Value, Indent);
        }

        if (provision.State != ProvisionState.NotConfirmedInForce)
        {
            page.Fact(provision is GuidanceDocument or Right ? "In use" : "In force", LawWords.Of(provision.InForce), Indent);
        }

        CheckedLines.Write(page, provision.Verification, today, Indent);
    }
}
