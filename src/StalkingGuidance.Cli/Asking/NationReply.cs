using System.Globalization;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;

namespace StalkingGuidance.Cli.Asking;

/// <summary>Understands what is typed to the question for the nation. It may be passed over like any other.</summary>
internal static class NationReply
{
    public static Reply Of(ContentPack pack, string typed, out Nation? nation)
    {
        nation = null;
        if (Reply.Common(pack, typed) is { } common)
        {
            return common;
        }

        int number = int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int place) ? place : NumberOf(pack, typed);
        if (number < 1 || number > Nations.All.Count)
        {
            return Reply.NotUnderstood;
        }

        nation = (Nation)number;
        return new Reply(ReplyKind.Answer);
    }

    /// <summary>The nation's number by its name, in the language of the questions or in English.</summary>
    private static int NumberOf(ContentPack pack, string typed)
    {
        foreach (Nation nation in Nations.All)
        {
            if (PlaceWords.Of(pack, nation).Equals(typed, StringComparison.OrdinalIgnoreCase))
            {
                return (int)nation;
            }
        }

        return Nations.Words.NumberOf(TypedId.Of(typed));
    }
}
