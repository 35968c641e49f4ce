using System.Text;

namespace StalkingGuidance.Localization;

/// <summary>Accents a text and puts it in brackets, a third longer: words on a screen that do not look so did not come from content, or were joined from pieces.</summary>
internal static class PseudoText
{
    private const string Plain = "aceghijlnorstuwyzACEGHIJLNORSTUWYZ";
    private const string Accented = "åçéĝĥîĵļñöŕšţûŵýžÅÇÉĜĤÎĴĻÑÖŔŠŢÛŴÝŽ";

    public static string Of(string original)
    {
        StringBuilder text = new("[", (original.Length * 3 / 2) + 4);
        bool inBraces = false;
        int letters = 0;
        foreach (char c in original)
        {
            inBraces = c == '{' || (inBraces && c != '}');
            int at = inBraces ? -1 : Plain.IndexOf(c, StringComparison.Ordinal);
            letters += inBraces ? 0 : 1;
            text.Append(at < 0 ? c : Accented[at]);
        }

        return text.Append(' ').Append('·', Math.Max(1, letters / 3)).Append(']').ToString();
    }
}
