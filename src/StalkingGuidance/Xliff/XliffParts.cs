using System.Collections.Immutable;
using System.Globalization;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Xliff;

/// <summary>Takes the texts of content apart, so that what stands in braces travels as a thing that no tool lets a translator mistype.</summary>
internal static class XliffParts
{
    /// <summary>The parts of an original.</summary>
    /// <param name="text">The text.</param>
    /// <param name="display">What a tool may show for a placeholder, which comes without its braces and without words of its own.</param>
    /// <param name="mayLose">A placeholder that a translation may leave out.</param>
    public static ImmutableArray<XliffPart> OfSource(string text, Func<string, string> display, string? mayLose) => Of(text, (data, number) =>
    {
        string name = NameOf(data);
        return new XliffCode(number.ToString(CultureInfo.InvariantCulture), data, display(name), name == mayLose);
    });

    /// <summary>The parts of a translation. Its placeholders have the ids of those that they stand for in the original.</summary>
    public static ImmutableArray<XliffPart> OfTarget(string text, ImmutableArray<XliffPart> source)
    {
        List<XliffCode> left = [.. source.OfType<XliffCode>()];
        int known = left.Count;
        return Of(text, (data, number) =>
        {
            string name = NameOf(data);
            if (left.Find(code => NameOf(code.Data) == name) is not { } original)
            {
                return new XliffCode((known + number).ToString(CultureInfo.InvariantCulture), data, data, CanDelete: true);
            }

            left.Remove(original);
            return original with { Data = data };
        });
    }

    private static ImmutableArray<XliffPart> Of(string text, Func<string, int, XliffCode> code)
    {
        ImmutableArray<XliffPart>.Builder parts = ImmutableArray.CreateBuilder<XliffPart>();
        int from = 0;
        int codes = 0;
        while (text.IndexOf('{', from) is var opens and >= 0 && text.IndexOf('}', opens) is var closes and >= 0)
        {
            if (opens > from)
            {
                parts.Add(new XliffWords(text[from..opens]));
            }

            parts.Add(code(text[opens..(closes + 1)], ++codes));
            from = closes + 1;
        }

        if (from < text.Length)
        {
            parts.Add(new XliffWords(text[from..]));
        }

        return parts.ToImmutable();
    }

    private static string NameOf(string data) => Placeholders.NamesIn(data) is [var name] ? name : data;
}
