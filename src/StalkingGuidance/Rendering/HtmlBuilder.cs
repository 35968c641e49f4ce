using System.Text;
using StalkingGuidance.Localization;

namespace StalkingGuidance.Rendering;

/// <summary>
/// Writes elements that are closed in order, with encoded texts and attributes: nothing else can come out. An element in another language than the one
/// around it says so, and its direction; numbers and names inside text that is written from right to left are kept apart, so that they read as they are dialled.
/// </summary>
internal sealed class HtmlBuilder
{
    private readonly StringBuilder html = new();
    private readonly Stack<(string Element, Language Language)> open = new();

    public void Open(string element, string? cssClass = null, Language? inLanguage = null)
    {
        html.Append('<').Append(element);
        Attribute("class", cssClass);
        if (inLanguage is { } other && (open.Count == 0 || other != Around))
        {
            Attribute("lang", other.Tag);
            Attribute("dir", other.Direction);
        }

        html.Append('>');
        open.Push((element, inLanguage ?? Around));
    }

    public void OpenLink(string address, bool leavesSite)
    {
        html.Append("<a");
        Attribute("href", address);
        // The other site must not learn which page its visitor came from.
        Attribute("rel", leavesSite ? "noreferrer" : null);
        html.Append('>');
        open.Push(("a", Around));
    }

    public void Close() => html.Append("</").Append(open.Pop().Element).Append('>');

    public void CloseLine()
    {
        Close();
        NewLine();
    }

    public void NewLine() => html.Append('\n');

    public void Words(string words)
    {
        if (!Around.IsRightToLeft)
        {
            html.Append(HtmlText.Encode(words));
            return;
        }

        int from = 0;
        foreach (Range run in LeftToRightRuns.In(words))
        {
            html.Append(HtmlText.Encode(words[from..run.Start.Value])).Append("<bdi dir=\"ltr\">").Append(HtmlText.Encode(words[run])).Append("</bdi>");
            from = run.End.Value;
        }

        html.Append(HtmlText.Encode(words[from..]));
    }

    public override string ToString() => html.ToString();

    /// <summary>The language of the innermost open element.</summary>
    private Language Around => open.TryPeek(out (string Element, Language Language) innermost) ? innermost.Language : default;

    private void Attribute(string name, string? value)
    {
        if (value is not null)
        {
            html.Append(' ').Append(name).Append("=\"").Append(HtmlText.Encode(value)).Append('"');
        }
    }
}
