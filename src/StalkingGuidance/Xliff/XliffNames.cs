using System.Globalization;
using System.Text;

namespace StalkingGuidance.Xliff;

/// <summary>The names that XLIFF 2.1 (OASIS Standard, 13 February 2018) uses, and those that it allows for ids.</summary>
internal static class XliffNames
{
    public const string Core = "urn:oasis:names:tc:xliff:document:2.0";
    public const string Version = "2.1";

    /// <summary>The versions that share the core's elements.</summary>
    public static readonly string[] Versions = ["2.0", "2.1"];

    /// <summary>The states in XLIFF's words, in the order of <see cref="XliffState"/>.</summary>
    public static readonly string[] States = ["initial", "translated", "reviewed", "final"];

    private const char Escape = ':';

    /// <summary>
    /// A name as an NMTOKEN, from which <see cref="NameOf"/> gets it back: what a token may not have, and the colon, becomes a colon and four
    /// hexadecimal digits.
    /// </summary>
    public static string IdOf(string name)
    {
        StringBuilder id = new(name.Length);
        foreach (char c in name)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_')
            {
                id.Append(c);
            }
            else
            {
                id.Append(Escape).Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return id.ToString();
    }

    /// <summary>The name that an id was made from. An id that was made in another way is its own name.</summary>
    public static string NameOf(string id)
    {
        StringBuilder name = new(id.Length);
        for (int i = 0; i < id.Length; i++)
        {
            if (id[i] == Escape && i + 4 < id.Length && ushort.TryParse(id.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort c))
            {
                name.Append((char)c);
                i += 4;
            }
            else
            {
                name.Append(id[i]);
            }
        }

        return name.ToString();
    }
}
