using System.Text;

namespace StalkingGuidance.Cli.Output;

/// <summary>Breaks text into lines at spaces, and never inside a number: half of a phone number is a wrong number.</summary>
internal static class Wrapping
{
    /// <summary>The lines of a text, all as far indented as its first. A word longer than the width (an address) stays whole on a line of its own.</summary>
    public static List<string> Lines(string text, int width)
    {
        string indent = text[..(text.Length - text.TrimStart(' ').Length)];
        List<string> lines = [];
        StringBuilder line = new(indent);
        foreach (string word in Unbreakable(text))
        {
            if (line.Length > indent.Length && line.Length + 1 + word.Length > width)
            {
                lines.Add(line.ToString());
                line.Clear().Append(indent);
            }

            line.Append(line.Length > indent.Length ? " " : "").Append(word);
        }

        if (line.Length > 0 || lines.Count == 0)
        {
            lines.Add(line.ToString());
        }

        return lines;
    }

    /// <summary>The length of the longest piece that is never broken.</summary>
    public static int LongestWord(string text) => Unbreakable(text).Select(word => word.Length).DefaultIfEmpty(0).Max();

    /// <summary>The words of a text; digits on both sides of a space belong to one number.</summary>
    private static IEnumerable<string> Unbreakable(string text)
    {
        string held = "";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            bool continuesNumber = held.Length > 0 && char.IsAsciiDigit(held[^1]) && char.IsAsciiDigit(word[0]);
            if (continuesNumber)
            {
                held += " " + word;
                continue;
            }

            if (held.Length > 0)
            {
                yield return held;
            }

            held = word;
        }

        if (held.Length > 0)
        {
            yield return held;
        }
    }
}
