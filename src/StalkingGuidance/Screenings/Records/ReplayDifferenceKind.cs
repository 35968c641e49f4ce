namespace StalkingGuidance.Screenings;

/// <summary>What differs between a <see cref="ScreeningRecord"/> and its replay.</summary>
public enum ReplayDifferenceKind
{
    /// <summary>The record's seal does not fit the rest of it: something in it was changed after it was written.</summary>
    Record = 1,

    /// <summary>The pack has no such screening.</summary>
    ScreeningMissing = 2,

    /// <summary>The pack has the screening, and not this version of it: an older pack, or one that lost a version.</summary>
    VersionMissing = 3,

    /// <summary>The version means something else than when the record was written: its rules were changed, or the record is from a draft.</summary>
    Meaning = 4,

    /// <summary>The version has another revision, or other words. What it decides is the same.</summary>
    Wording = 5,

    /// <summary>The pack is another: contacts, topics or other screenings changed.</summary>
    Pack = 6,

    /// <summary>An answer does not fit the version: there is no such question, or it cannot be answered so.</summary>
    Answer = 7,

    /// <summary>The established urgency.</summary>
    Urgency = 8,

    /// <summary>The highest urgency that cannot be ruled out.</summary>
    PossibleUrgency = 9,

    /// <summary>The established outcome.</summary>
    Outcome = 10,

    /// <summary>The most urgent outcome that cannot be ruled out.</summary>
    PossibleOutcome = 11,

    /// <summary>The established indication.</summary>
    Indication = 12,

    /// <summary>The highest indication that cannot be ruled out.</summary>
    PossibleIndication = 13,

    /// <summary>An indicator that is met in one of the two only.</summary>
    Indicator = 14,
}
