namespace StalkingGuidance.Cli.Phrases;

/// <summary>The law of a jurisdiction.</summary>
internal static class LawPhrases
{
    public static readonly Phrase LawOn = new("tool.law.law-on", "place", "day");
    public static readonly Phrase Offences = new("tool.law.offences");
    public static readonly Phrase Orders = new("tool.law.orders");
    public static readonly Phrase Rights = new("tool.law.rights");
    public static readonly Phrase Guidance = new("tool.law.guidance");
    public static readonly Phrase SectionOfNone = new("tool.law.section-of-none", "section");
    public static readonly Phrase NotConfirmed = new("tool.law.not-confirmed");
    public static readonly Phrase NoLongerLaw = new("tool.law.no-longer-law");
    public static readonly Phrase NotStalking = new("tool.law.not-stalking");
    public static readonly Phrase MustBeShown = new("tool.law.must-be-shown");
    public static readonly Phrase ListsExamples = new("tool.law.lists-examples");
    public static readonly Phrase Lists = new("tool.law.lists");
    public static readonly Phrase Tried = new("tool.law.tried");
    public static readonly Phrase OnlyLower = new("tool.law.only-lower");
    public static readonly Phrase LowerOrHigher = new("tool.law.lower-or-higher");
    public static readonly Phrase OnlyHigher = new("tool.law.only-higher");
    public static readonly Phrase LongestSentence = new("tool.law.longest-sentence");
    public static readonly Phrase WrittenIn = new("tool.law.written-in");
    public static readonly Phrase WhoCanAsk = new("tool.law.who-can-ask");
    public static readonly Phrase WhoDecides = new("tool.law.who-decides");
    public static readonly Phrase WhatItDoes = new("tool.law.what-it-does");
    public static readonly Phrase HowLong = new("tool.law.how-long");
    public static readonly Phrase IfBroken = new("tool.law.if-broken");
    public static readonly Phrase LongestForThat = new("tool.law.longest-for-that");
    public static readonly Phrase InUse = new("tool.law.in-use");
    public static readonly Phrase InForce = new("tool.law.in-force");
    public static readonly Phrase InMagistrates = new("tool.law.in-magistrates");
    public static readonly Phrase InSheriffSummary = new("tool.law.in-sheriff-summary");
    public static readonly Phrase InSolemn = new("tool.law.in-solemn");
    public static readonly Phrase InCrownCourt = new("tool.law.in-crown-court");
    public static readonly Phrase UnlimitedFine = new("tool.law.unlimited-fine");
    public static readonly Phrase MaximumIn = new("tool.law.maximum-in", "maximum", "court");
    public static readonly Phrase MaximumAndFineIn = new("tool.law.maximum-and-fine-in", "maximum", "court");
    public static readonly Phrase NotKnownIn = new("tool.law.not-known-in", "court");
}
