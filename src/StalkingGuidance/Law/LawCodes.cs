using StalkingGuidance.Diagnostics;

namespace StalkingGuidance.Law;

/// <summary>The faults of law (SG13xx).</summary>
internal static class LawCodes
{
    public static readonly DiagnosticCode DatesReversed = new("SG1301", "The days in force are the wrong way round",
        "'from' is the first day on which the rule applies and 'to' the last. A rule with its days reversed would never be shown.");

    public static readonly DiagnosticCode RepealedWithoutDates = new("SG1302", "A repealed provision lacks its first or last day",
        "Law that has ended still governs what happened while it stood. Without both days nobody can tell when that was, so it could only be shown wrongly.");

    public static readonly DiagnosticCode UnconfirmedWithDates = new("SG1303", "An unconfirmed provision has days in force",
        "'not-confirmed-in-force' says that no source shows the provision to be law. Days in force say the opposite. A planned start belongs in 'note'.");

    public static readonly DiagnosticCode MaximumsOverlap = new("SG1304", "Two maximums of one court overlap",
        "On any one day a court has one maximum. End the older row on the day before the newer one begins; where the day of the change is not known, leave a gap, which is shown as not known.");

    public static readonly DiagnosticCode MaximumWithoutLength = new("SG1305", "A maximum has no length, or two",
        "A row gives the length of the maximum in years or in months, as the statute counts. One that allows only a fine says 'unlimited-fine: yes'.");

    public static readonly DiagnosticCode CourtElsewhere = new("SG1306", "The court is one of another jurisdiction",
        "Each jurisdiction has courts of its own: magistrates and crown in England and Wales, sheriff-summary and solemn in Scotland, magistrates-ni and crown-ni in Northern Ireland.");

    public static readonly DiagnosticCode MaximumOutsideForce = new("SG1307", "A maximum applies while its provision does not",
        "Nobody can be sentenced under a provision that is not law. One of the dates is wrong.");

    public static readonly DiagnosticCode StalkingWithoutElements = new("SG1308", "A stalking offence has no elements",
        "What must be shown differs between the three jurisdictions: distress counts in one and not in another. A stalking offence without its elements invites the reader to think that they are the same.");

    public static readonly DiagnosticCode ActsUnclear = new("SG1309", "The list of acts does not say what it is",
        "In England and Wales the list gives examples, in Scotland and Northern Ireland it defines conduct. 'acts-are' says which, so that nobody reads an open list as closed.");

    public static readonly DiagnosticCode ActRepeated = new("SG1310", "An act is listed twice",
        "Each neutral act stands for one letter of the statute, so that a behaviour leads to one place in it.");

    public static readonly DiagnosticCode ElementRepeated = new("SG1311", "Two elements have one id",
        "Element ids are names within the offence; translations refer to them. An element that changed on a day is two elements with two ids, each with its days.");

    public static readonly DiagnosticCode FileNameDiffers = new("SG1312", "The file's name is not the jurisdiction",
        "The law of a jurisdiction stands in the file of its name: that is how an editor finds it, and how a program reads only the one it needs.");

    public static readonly DiagnosticCode NationElsewhere = new("SG1313", "The nation has another law",
        "England and Wales share their law; Scotland and Northern Ireland each have their own. Telling somebody another nation's law can lead them to the wrong order or court.");

    public static readonly DiagnosticCode MentionInName = new("SG1314", "A provision's name mentions another item",
        "A name is what stands in the place of a mention, so it is plain words itself. Put the mention in 'summary' or 'note'.");

    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        DatesReversed, RepealedWithoutDates, UnconfirmedWithDates, MaximumsOverlap, MaximumWithoutLength, CourtElsewhere, MaximumOutsideForce,
        StalkingWithoutElements, ActsUnclear, ActRepeated, ElementRepeated, FileNameDiffers, NationElsewhere, MentionInName,
    ];
}
