namespace StalkingGuidance.Cli.Phrases;

/// <summary>What stands around the questions while somebody answers them.</summary>
internal static class DialoguePhrases
{
    public static readonly Phrase LeaveFast = new("tool.screen.leave-fast");
    public static readonly Phrase NotEmergency = new("tool.screen.not-emergency");
    public static readonly Phrase NothingSaved = new("tool.screen.nothing-saved");
    public static readonly Phrase CanSkip = new("tool.screen.can-skip");
    public static readonly Phrase OtherKeys = new("tool.screen.other-keys");
    public static readonly Phrase Number = new("tool.screen.number", "number", "most");
    public static readonly Phrase KeysYesNo = new("tool.screen.keys-yes-no");
    public static readonly Phrase KeysOne = new("tool.screen.keys-one");
    public static readonly Phrase KeysAny = new("tool.screen.keys-any");
    public static readonly Phrase KeysCount = new("tool.screen.keys-count");
    public static readonly Phrase KeysNation = new("tool.screen.keys-nation");
    public static readonly Phrase NationQuestion = new("tool.screen.nation-question");
    public static readonly Phrase NationWhy = new("tool.screen.nation-why");
    public static readonly Phrase TypeNation = new("tool.screen.type-nation");
    public static readonly Phrase TypeYesNo = new("tool.screen.type-yes-no");
    public static readonly Phrase TypeOne = new("tool.screen.type-one", "most");
    public static readonly Phrase TypeAny = new("tool.screen.type-any");
    public static readonly Phrase TypeCount = new("tool.screen.type-count", "most");
    public static readonly Phrase WordsForYes = new("tool.screen.words-for-yes");
    public static readonly Phrase WordsForNo = new("tool.screen.words-for-no");
    public static readonly Phrase WordsForUnsure = new("tool.screen.words-for-unsure");
    public static readonly Phrase WordsForNone = new("tool.screen.words-for-none");
    public static readonly Phrase CanFinish = new("tool.screen.can-finish");
    public static readonly Phrase FinishKeys = new("tool.screen.finish-keys");
    public static readonly Phrase FirstQuestion = new("tool.screen.first-question");
    public static readonly Phrase StillOpen = new("tool.screen.still-open");
    public static readonly Phrase SeeWhy = new("tool.screen.see-why");
    public static readonly Phrase LeaveAnswers = new("tool.screen.leave-answers");
}
