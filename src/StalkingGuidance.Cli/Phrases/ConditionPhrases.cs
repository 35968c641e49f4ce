namespace StalkingGuidance.Cli.Phrases;

/// <summary>Conditions of questions, and which way is more concern.</summary>
internal static class ConditionPhrases
{
    public static readonly Phrase Always = new("tool.conditions.always");
    public static readonly Phrase Test = new("tool.conditions.test", "question", "test");
    public static readonly Phrase InNation = new("tool.conditions.in-nation", "nations");
    public static readonly Phrase AtLeast = new("tool.conditions.at-least", "number");
    public static readonly Phrase AtMost = new("tool.conditions.at-most", "number");
    public static readonly Phrase IsOneOf = new("tool.conditions.is-one-of", "options");
    public static readonly Phrase HasAll = new("tool.conditions.has-all", "options");
    public static readonly Phrase HasOfItsOptions = new("tool.conditions.has-of-its-options", "number");
    public static readonly Phrase Has = new("tool.conditions.has", "option");
    public static readonly Phrase HasAny = new("tool.conditions.has-any", "options");
    public static readonly Phrase HasSome = new("tool.conditions.has-some", "number", "options");
    public static readonly Phrase OrUnsure = new("tool.conditions.or-unsure", "test");
    public static readonly Phrase And = new("tool.conditions.and", "left", "right");
    public static readonly Phrase Or = new("tool.conditions.or", "left", "right");
    public static readonly Phrase ListOr = new("tool.conditions.list-or", "before", "last");
    public static readonly Phrase No = new("tool.conditions.no");
    public static readonly Phrase Yes = new("tool.conditions.yes");
    public static readonly Phrase LowerNumber = new("tool.conditions.lower-number");
    public static readonly Phrase HigherNumber = new("tool.conditions.higher-number");
    public static readonly Phrase Earlier = new("tool.conditions.earlier");
    public static readonly Phrase Later = new("tool.conditions.later");
    public static readonly Phrase EachChosen = new("tool.conditions.each-chosen");
    public static readonly Phrase EachOfChosen = new("tool.conditions.each-of-chosen", "options");
    public static readonly Phrase Neither = new("tool.conditions.neither");
}
