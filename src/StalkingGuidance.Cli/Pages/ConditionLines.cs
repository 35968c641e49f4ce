using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Wording;
using StalkingGuidance.Packs;
using StalkingGuidance.Screenings;
using StalkingGuidance.Screenings.Conditions;

namespace StalkingGuidance.Cli.Pages;

/// <summary>A condition as a list that a reviewer can tick off.</summary>
internal static class ConditionLines
{
    private const int Step = 2;

    public static void Write(Page page, ContentPack pack, Screening screening, Condition? condition, int indent)
    {
        if (condition is null)
        {
            page.Paragraph("Always, when nothing above holds.", indent);
        }
        else
        {
            Write(page, pack, screening, condition, indent, "when ");
        }
    }

    private static void Write(Page page, ContentPack pack, Screening screening, Condition condition, int indent, string lead)
    {
        (string Title, IReadOnlyList<Condition> Parts)? made = condition switch
        {
            AllOf { Conditions: [_, _, ..] } all => ("all of these hold:", all.Conditions),
            AnyOf { Conditions: [_, _, ..] } any => ("any of these holds:", any.Conditions),
            _ => null,
        };
        string mark = lead.Length > 0 ? "" : "- ";
        if (made is not { } list)
        {
            page.Paragraph($"{mark}{lead}{ConditionWords.Of(pack, screening, condition)}", indent);
            return;
        }

        page.Paragraph($"{mark}{lead}{list.Title}", indent);
        foreach (Condition part in list.Parts)
        {
            Write(page, pack, screening, part, indent + Step, "");
        }
    }
}
