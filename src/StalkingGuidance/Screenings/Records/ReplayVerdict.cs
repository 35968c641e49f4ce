namespace StalkingGuidance.Screenings;

/// <summary>What came of replaying a <see cref="ScreeningRecord"/>, from the best to the worst.</summary>
public enum ReplayVerdict
{
    /// <summary>The record is as it was written, the pack is the same, and gives the same result.</summary>
    Same = 1,

    /// <summary>The record is as it was written, and the same rules give the same result. Words, or other content of the pack, changed since.</summary>
    SameResult = 2,

    /// <summary>Something that must not differ does: the record was changed, the rules mean something else, or the result is another.</summary>
    Different = 3,

    /// <summary>There is nothing to compare with: the pack does not have the version, or the answers do not fit it.</summary>
    NotReplayable = 4,
}
