using System.Text;

namespace StalkingGuidance.Rendering;

/// <summary>
/// Encodes words for HTML text and for attribute values in double quotes. The five characters that mean something become references;
/// control characters and halves of surrogate pairs, which neither HTML nor XML can hold, become U+FFFD.
/// </summary>
internal static class HtmlText
{
    public static string Encode(string words)
    {
        StringBuilder encoded = new(words.Length + 16);
        for (int i = 0; i < words.Length; i++)
        {
            char c = words[i];
            switch (c)
            {
                case '&': encoded.Append("&amp;"); break;
                case '<': encoded.Append("&lt;"); break;
                case '>': encoded.Append("&gt;"); break;
                case '"': encoded.Append("&quot;"); break;
                case '\'': encoded.Append("&#39;"); break;
                case '\t' or '\n' or '\r': encoded.Append(' '); break;
                case '\ufffe' or '\uffff': encoded.Append('\ufffd'); break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < words.Length && char.IsLowSurrogate(words[i + 1]))
                    {
                        encoded.Append(c).Append(words[++i]);
                    }
                    else
                    {
                        encoded.Append(char.IsControl(c) || char.IsSurrogate(c) ? '\ufffd' : c);
                    }

                    break;
            }
        }

        return encoded.ToString();
    }

    /// <summary>A number whose groups stay on one line.</summary>
    public static string KeepTogether(string display) => display.Replace(' ', '\u00a0');
}
