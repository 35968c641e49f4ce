using System.Globalization;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Places;

namespace StalkingGuidance.Cli.Asking;

/// <summary>Understands what is typed to the question for the nation. It may be passed over like any other.</summary>
internal static class NationReply
{
    public const string Question = "Where do you live, or where is it happening?";
    public const string Why = "Services and the law differ between the nations. If you skip this, only services for the whole United Kingdom are shown.";
    public const string Allowed = "Type a number from 1 to 4, or the nation's name.";

    public static Reply Of(string typed, out Nation? nation)
    {
        nation = null;
        if (Reply.Common(typed) is { } common)
        {
            return common;
        }

        int number = int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int place) ? place : Nations.Words.NumberOf(TypedId.Of(typed));
        if (number < 1 || number > Nations.All.Count)
        {
            return Reply.NotUnderstood;
        }

        nation = (Nation)number;
        return new Reply(ReplyKind.Answer);
    }
}
