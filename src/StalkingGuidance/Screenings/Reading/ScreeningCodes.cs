using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Screenings.Reading;

/// <summary>The faults of screenings (SG20xx), of their worked cases (SG21xx), and of published versions (SG22xx).</summary>
internal static class ScreeningCodes
{
    public static readonly DiagnosticCode UnknownQuestion = new("SG2001", "There is no such question",
        "A condition asks about a question that the screening does not have. The message names the nearest one.");

    public static readonly DiagnosticCode UnknownOption = new("SG2002", "There is no such option",
        "A test names something that cannot be answered to its question. The message names what can.");

    public static readonly DiagnosticCode UnknownIndicator = new("SG2003", "There is no such indicator",
        "A bare word in a condition is the id of an indicator of the same screening. A question is tested with a mapping: { the-question: yes }.");

    public static readonly DiagnosticCode WrongTest = new("SG2004", "The test does not fit the type of the question",
        "yes-no takes yes, no or a list; count takes { at-least: 2 }; choice takes an option or a list of options; choices take an option, a list, "
        + "{ any-of: […] }, { all-of: […] } or { at-least: 2, of: […] }. 'unsure' may stand in a list, or 'or-unsure: yes' in a mapping.");

    public static readonly DiagnosticCode TestTellsNothing = new("SG2005", "Every answer meets the test, or none can",
        "A test that can only have one result decides nothing and is a slip: a count of at least 0, of more than can be answered, or a list of all options.");

    public static readonly DiagnosticCode AgainstConcern = new("SG2006", "The test goes against the question's 'more-concern'",
        "More concern must never lower a result. So if an answer meets a test, every more concerning answer must meet it too: with 'more-concern: yes' test for yes, "
        + "with 'later' for an option and all that follow it. Put a rule for the milder answer below, without a condition on this question: the first that is met wins. "
        + "In 'asked-when' any answer may be tested.");

    public static readonly DiagnosticCode BadCondition = new("SG2007", "This is no condition",
        "A condition is the id of an indicator, { all: […] }, { any: […] }, { a-question: its test } or { nation: […] }; several keys in one mapping mean all of them. "
        + "There is no 'not': nothing that is unknown may count against somebody.");

    public static readonly DiagnosticCode Circle = new("SG2008", "Indicators use one another in a circle",
        "An indicator may use others, and must not use itself by way of them: none of them could ever be decided.");

    public static readonly DiagnosticCode Unused = new("SG2009", "Nothing uses the indicator",
        "No outcome, row, question or other indicator refers to it, so it decides nothing. Use it, or delete it.");

    public static readonly DiagnosticCode LaterQuestion = new("SG2010", "'asked-when' looks ahead",
        "Whether a question is asked may only depend on questions that stand before it, directly or by way of indicators.");

    public static readonly DiagnosticCode OutOfOrder = new("SG2011", "A more serious one stands below",
        "The first that is met wins. So outcomes stand from the most urgent down, and rows of an indication table from the most serious level down.");

    public static readonly DiagnosticCode LastIsConditioned = new("SG2012", "The last one must have no condition",
        "Something must hold when nothing else does: the last outcome is of urgency information, the last row of level not-enough-to-tell, and neither has a 'when'. Neither denies anything.");

    public static readonly DiagnosticCode ConditionMissing = new("SG2013", "Only the last one may have no condition",
        "Without 'when' it would always be met, and hide all that stand below it.");

    public static readonly DiagnosticCode NoHelp = new("SG2014", "An outcome has no help that is open at any hour",
        "Whatever the answers were, there must be somebody to turn to, at any hour, in every nation. Name at least one contact for each nation that has a channel open at all hours, such as police-emergency.");

    public static readonly DiagnosticCode IdTaken = new("SG2015", "The id is taken within the screening",
        "Questions, indicators, outcomes, rows and contradictions each need an id of their own, and a question and an indicator must not share one; "
        + "options need ids that differ within their question, and worked cases ids that differ within their file.");

    public static readonly DiagnosticCode ReservedId = new("SG2016", "The id is a word of the condition language",
        "all, any and nation are the keys of conditions, and unsure is an answer to every question. Another id is needed.");

    public static readonly DiagnosticCode NeverOrAlways = new("SG2017", "The condition is never or always met",
        "In every nation and whatever is answered the condition has the same result: for instance it wants two nations at once, or an option and its opposite.");

    public static readonly DiagnosticCode BadTables = new("SG2018", "The indications are not complete",
        "There are four levels, from the most serious down, each with its text, and one table for each of the jurisdictions england-wales, scotland and northern-ireland.");

    public static readonly DiagnosticCode BadConcern = new("SG2019", "'more-concern' does not fit the type of the question",
        "yes-no: yes, no or none. count: more or none. choice: later, earlier, none, or a list of options. choices: chosen, none, or a list of options.");

    public static readonly DiagnosticCode BadOptions = new("SG2020", "The options do not fit the type of the question",
        "choice and choices need two to 64 options; yes-no and count have none. 'most' belongs to a count alone.");

    public static readonly DiagnosticCode WrongPlace = new("SG2021", "The file's place does not say what it holds",
        "A screening stands in screenings/<id>/<version>.yaml, and its worked cases beside it in <version>.cases.yaml, so that an editor and a program find each version.");

    public static readonly DiagnosticCode BadVersion = new("SG2022", "The version is not well formed",
        "A version is three whole numbers joined by dots, in quotes: \"1.0.0\".");

    public static readonly DiagnosticCode VersionsOverlap = new("SG2023", "The dates of versions do not follow one another",
        "On each day at most one version of a screening is to be used. A version ends on the day before the next one begins, without a 'to'. "
        + "'to' is the last day of a version that was withdrawn: not before its own 'from', and before the 'from' of the next.");

    public static readonly DiagnosticCode BadContradiction = new("SG2024", "The contradiction does not say what counts",
        "'when' tests questions and nations, without indicators. 'counts-as' is one test of one other question, and that question says which way is more concern.");

    public static readonly DiagnosticCode OwnBehaviour = new("SG2025", "An outcome names a contact for people who harm",
        "A contact about one's own behaviour is never shown to somebody who may be stalked. Only a screening for own-behaviour alone may name it.");

    public static readonly DiagnosticCode AskedOfOthers = new("SG2026", "The question is asked of somebody the screening is not for",
        "'asked-of' is a part of the screening's own 'for'. Left out, the question is asked of all of them.");

    public static readonly DiagnosticCode BadLowering = new("SG2030", "The accepted lowering does not lower",
        "'accepted-lowering' names two urgencies or two indications, the higher one in 'from', and why a new version may give some answers the lower one.");

    public static readonly DiagnosticCode NotAccepted = new("SG2031", "A new version lowers a result without a reason",
        "Some answers come to a lower urgency or indication than in the version before; 'stalking-guidance diff' shows all of them. "
        + "Correct the rules, or say in 'accepted-lowering' why it is right: { from: urgent, to: soon, reason: \"…\" }.");

    public static readonly DiagnosticCode NotNeeded = new("SG2032", "The accepted lowering does not happen",
        "No answers are lowered that way, so the entry would only hide a later mistake. Delete it.");

    public static readonly DiagnosticCode NotProved = new("SG2033", "The screening breaks a promise",
        "What is promised of every screening is proved over all answers that can be given, and here it does not hold. The message names the check and "
        + "the smallest answers that show it; 'stalking-guidance prove' prints them so that they can be pasted.");

    public static readonly DiagnosticCode CaseOfNothing = new("SG2101", "The cases belong to no screening",
        "Worked cases stand beside the version that they show: screenings/<id>/<version>.cases.yaml, and name its id and version.");

    public static readonly DiagnosticCode BadCase = new("SG2102", "The case does not fit its screening",
        "A case answers questions of its screening with what can be answered, and expects outcomes, indicators and questions that it has.");

    public static readonly DiagnosticCode MeaningChanged = new("SG2201", "A published version no longer means what it did",
        "Records name the version that gave their result, and must give the same result for ever. So the questions, what can be answered, the rules, the help and the first day of a published version never change. "
        + "Take the change back, copy the file to a new version, and change that one.");

    public static readonly DiagnosticCode WordingChanged = new("SG2202", "A published version reads differently, and is no new revision",
        "The words of a published version may be corrected as long as they ask and say the same. Each correction raises 'revision' by one, and the version's line in screenings/ledger.yaml is replaced by the one that the message gives.");

    public static readonly DiagnosticCode VersionLost = new("SG2203", "A published version is missing",
        "Every version that was published stays in the pack for ever, so that records of it can be replayed. One that is not to be used any more gets a last day: in-force: { from: …, to: … }.");

    public static readonly DiagnosticCode BadFingerprint = new("SG2204", "This is no fingerprint",
        "A fingerprint in screenings/ledger.yaml is 64 characters, digits and the letters a to f. Nobody types one: write a line of the ledger with any fingerprint, and the message that follows gives the right line.");

    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        UnknownQuestion, UnknownOption, UnknownIndicator, WrongTest, TestTellsNothing, AgainstConcern, BadCondition, Circle, Unused, LaterQuestion,
        OutOfOrder, LastIsConditioned, ConditionMissing, NoHelp, IdTaken, ReservedId, NeverOrAlways, BadTables, BadConcern, BadOptions, WrongPlace,
        BadVersion, VersionsOverlap, BadContradiction, OwnBehaviour, AskedOfOthers, BadLowering, NotAccepted, NotNeeded, NotProved, CaseOfNothing, BadCase,
        MeaningChanged, WordingChanged, VersionLost, BadFingerprint,
    ];
}
