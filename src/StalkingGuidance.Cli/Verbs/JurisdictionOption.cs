using System.CommandLine;
using StalkingGuidance.Cli.Choosing;
using StalkingGuidance.Places;

namespace StalkingGuidance.Cli.Verbs;

/// <summary><c>--jurisdiction</c>: whose law. There is no default: stalking law differs between the three.</summary>
internal sealed class JurisdictionOption() : Option<string>("--jurisdiction")
{
    public static JurisdictionOption Create() => new()
    {
        Description = $"Whose law: {string.Join(", ", Jurisdictions.Words.Words)}. Stalking law differs between them.",
        HelpName = "WHERE",
        Required = true,
    };

    /// <summary>The jurisdiction; a nation stands for the one that it lies in.</summary>
    public Jurisdiction Read(ParseResult given)
    {
        string written = given.GetValue(this)!;
        string word = TypedId.Of(written).Replace("-and-", "-", StringComparison.Ordinal);
        int jurisdiction = Jurisdictions.Words.NumberOf(word);
        int nation = Nations.Words.NumberOf(word);
        if (jurisdiction == 0 && nation == 0)
        {
            string[] known = [.. Jurisdictions.Words.Words.Union(Nations.Words.Words)];
            throw WrongUseException.Unknown($"--jurisdiction does not know '{written}'.", word, known, $"It knows {string.Join(", ", Jurisdictions.Words.Words)}.");
        }

        return jurisdiction > 0 ? (Jurisdiction)jurisdiction : Jurisdictions.Of((Nation)nation);
    }
}
